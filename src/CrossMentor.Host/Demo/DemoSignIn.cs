using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;

namespace CrossMentor.Host.Demo;

/// <summary>Signs a user in as a browser and an application do together: the page, the code, the tokens.</summary>
internal sealed partial class DemoSignIn(Uri address)
{
    /// <summary>An access token of the user.</summary>
    public async Task<string> TokenOfAsync(DemoUser user, CancellationToken ct)
        => (await TokensOfAsync(user, $"openid {DemoClients.Scope}", ct)).GetProperty("access_token").GetString()!;

    /// <summary>Everything that the token endpoint answers for these scopes.</summary>
    public async Task<JsonElement> TokensOfAsync(DemoUser user, string scopes, CancellationToken ct)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        var verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var page = await browser.GetStringAsync(new Uri(AuthorizeAddress(verifier, scopes), UriKind.Relative), ct);
        using var typed = new FormUrlEncodedContent(
            [new("form_ticket", Ticket().Match(page).Groups["ticket"].Value), new("username", user.Name), new("password", user.Password)]);
        using var signedIn = await browser.PostAsync(new Uri(HttpUtility.HtmlDecode(Action().Match(page).Groups["action"].Value), UriKind.Relative), typed, ct);
        var code = signedIn.Headers.Location is { } back ? HttpUtility.ParseQueryString(back.Query)["code"] : null;
        using var redeemed = new FormUrlEncodedContent(
        [
            new("grant_type", "authorization_code"),
            new("client_id", DemoUsers.Portal),
            new("code", code ?? throw new DemoFailedException($"{user.Name} could not sign in: {(int)signedIn.StatusCode}")),
            new("redirect_uri", DemoUsers.RedirectUris[0]),
            new("code_verifier", verifier),
        ]);
        using var answer = await browser.PostAsync(new Uri("connect/token", UriKind.Relative), redeemed, ct);
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadFromJsonAsync<JsonElement>(ct)
            : throw new DemoFailedException($"The code of {user.Name} was refused: {(int)answer.StatusCode}");
    }

    private static string AuthorizeAddress(string verifier, string scopes)
    {
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        return $"connect/authorize?response_type=code&client_id={DemoUsers.Portal}&redirect_uri={Uri.EscapeDataString(DemoUsers.RedirectUris[0])}"
            + $"&scope={Uri.EscapeDataString(scopes)}&code_challenge={challenge}&code_challenge_method=S256";
    }

    [GeneratedRegex("name=\"form_ticket\" value=\"(?<ticket>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ticket();

    [GeneratedRegex("action=\"(?<action>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Action();
}
