using System.Net.Sockets;
using System.Text;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Signing;

/// <summary>Whatever arrives at the issuer's addresses, the answer is a refusal or a page, never a failure, and repeats nothing.</summary>
public sealed class MutatedRequestTests : IAsyncLifetime
{
    private const string Canary = "canary-echo";

    private PortalServer portal = null!;

    public async Task InitializeAsync() => portal = await PortalServer.StartAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Theory]
    [InlineData(1, 500, "/connect/token", "grant_type=authorization_code&client_id=portal&code=canary-echo&redirect_uri=https%3A%2F%2Fportal.example%2Fback%3Ffrom%3Dlogin&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")]
    [InlineData(2, 500, "/connect/token", "grant_type=refresh_token&client_id=portal&refresh_token=canary-echo&scope=openid+crossmentor")]
    [InlineData(3, 500, "/connect/revoke", "client_id=portal&token=canary-echo&token_type_hint=refresh_token")]
    [InlineData(4, 200, "/connect/introspect", "client_id=api&client_secret=canary%20resource%20secret&token=canary-echo&token_type_hint=access_token")]
    [InlineData(5, 500, "/connect/logout", "id_token_hint=canary-echo.eyJzdWIiOiJ4In0.x&post_logout_redirect_uri=https%3A%2F%2Fportal.example%2Fbye&state=canary-echo")]
    [InlineData(10, 100, "/connect/password", "form_ticket=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&username=canary-echo&password=canary-echo&new_password=canary-echo")]
    [InlineData(6, 100, "/connect/login", "form_ticket=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&username=canary-echo&password=canary-echo")]
    public async Task A_mutated_form_is_refused(int seed, int rounds, string path, string form)
    {
        var random = new Random(seed);
        var address = path == "/connect/login" ? TestIssuer.FormOf(PortalServer.Authorize()) : path;
        for (var round = 0; round < rounds; round++)
        {
            portal.Clock.Advance(TimeSpan.FromMinutes(6)); // keeps the brake and the lockout out of it
            var mutated = Mutated(form, random);
            using var content = new StringContent(mutated, Encoding.UTF8, "application/x-www-form-urlencoded");
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = content };
            request.Headers.Add("Cookie", "crossmentor-form=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
            using var response = await portal.Server.Http.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();

            Assert.True(IsRefusal((int)response.StatusCode, body), $"Seed {seed}, round {round}: {(int)response.StatusCode} {body} for {mutated}");
            Assert.DoesNotContain(Canary, body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(7, 600, "/connect/authorize")]
    [InlineData(8, 300, "/connect/logout")]
    [InlineData(9, 300, "/connect/userinfo")]
    public async Task A_mutated_address_leads_nowhere_that_is_not_registered(int seed, int rounds, string path)
    {
        var random = new Random(seed);
        var query = PortalServer.Authorize(("client_id", PortalServer.Portal)).Split('?', 2)[1];
        for (var round = 0; round < rounds; round++)
        {
            var mutated = Mutated(query, random);
            var (status, head) = await GetRawAsync($"{path}?{mutated}");

            Assert.True(status is 200 or 302 or 303 or (>= 400 and < 500), $"Seed {seed}, round {round}: {status} for {mutated}");
            var location = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Location:", StringComparison.OrdinalIgnoreCase));
            Assert.True(
                location is null
                    || location.StartsWith("Location: " + PortalServer.Redirect + "&error=", StringComparison.Ordinal)
                    || location.StartsWith("Location: /connect/login?", StringComparison.Ordinal),
                $"Seed {seed}, round {round}: {location}");
        }
    }

    // Some mutations leave a good request: a token that is none may be revoked and asked about, and nobody is signed in to be signed out.
    private static bool IsRefusal(int status, string body)
        => status is >= 400 and < 500
            || (status == 200 && (body.Length == 0 || body == """{"active":false}""" || body.Contains("You have signed out", StringComparison.Ordinal)));

    private static string Mutated(string text, Random random)
    {
        var letters = new List<char>(text);
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var at = random.Next(letters.Count);
            switch (random.Next(5))
            {
                case 0:
                    letters[at] = (char)random.Next(0x01, 0x250);
                    break;
                case 1:
                    letters.RemoveAt(at);
                    break;
                case 2:
                    letters.Insert(at, "&=%+;\0\"<"[random.Next(8)]);
                    break;
                case 3:
                    letters.InsertRange(at, letters.Skip(at).Take(random.Next(1, 40)).ToArray());
                    break;
                default:
                    letters.RemoveRange(at, Math.Min(random.Next(1, 20), letters.Count - at - 1));
                    break;
            }
        }

        return new string([.. letters]);
    }

    private async Task<(int Status, string Head)> GetRawAsync(string target)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(portal.Server.Address.Host, portal.Server.Address.Port);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var answer = await reader.ReadToEndAsync();
        return (int.Parse(answer.Split(' ')[1]), answer.Split("\r\n\r\n")[0]);
    }
}
