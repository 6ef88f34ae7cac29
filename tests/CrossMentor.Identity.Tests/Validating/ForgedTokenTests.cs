using System.Net;
using System.Security.Cryptography;
using CrossMentor.Api.Tokens;
using CrossMentor.Identity.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Tests.Validating;

/// <summary>Not one forged token is accepted, none gets more than a bare 401, and good ones still pass beside them.</summary>
public sealed class ForgedTokenTests : IAsyncLifetime
{
    private readonly FakeClock clock = new();
    private readonly TokenForge forge;
    private readonly ECDsa otherIssuersKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private ProductServer server = null!;

    public ForgedTokenTests() => forge = new TokenForge(clock);

    public static TheoryData<string> Names => new(ForgedTokens.All.Keys);

    public async Task InitializeAsync() => server = await ProductServer.StartAsync(clock, services: services => services
        .AddInProcessIssuer(_ => forge.Trust())
        .AddInProcessIssuer(_ => new InProcessIssuer(
            new TrustedIssuer { Authority = "https://other.example", Audience = TokenForge.Audience },
            _ => ValueTask.FromResult<IReadOnlyList<SecurityKey>>([TokenForge.PublicHalf(otherIssuersKey, "other-1")]))));

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_forged_token_is_refused_for_its_fault(string name)
    {
        var (expected, write) = ForgedTokens.All[name];

        var verdict = await server.Services.GetRequiredService<TokenValidator>().ValidateAsync(write(forge), CancellationToken.None);

        Assert.Equal(expected, Assert.IsType<TokenVerdict.Refused>(verdict).Fault);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_forged_token_is_answered_with_a_bare_401(string name)
    {
        var token = ForgedTokens.All[name].Write(forge);

        using var response = await server.AskWhoAsync(token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_token_that_the_forgeries_start_from_is_accepted()
    {
        using var response = await server.AskWhoAsync(forge.Valid());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("person-7", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_of_one_issuer_cannot_sign_for_another()
    {
        var own = forge.Sign(forge.Header(header => header["kid"] = "other-1"), forge.Claims(claims => claims["iss"] = "https://other.example"), otherIssuersKey);
        var crossed = forge.Sign(forge.Header(header => header["kid"] = "other-1"), forge.Claims(), otherIssuersKey);

        Assert.Equal(HttpStatusCode.OK, (await server.AskWhoAsync(own)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.AskWhoAsync(crossed)).StatusCode);
    }

    [Fact]
    public async Task Two_authorization_headers_are_refused_even_when_both_are_good()
    {
        var once = await server.AskWhoRawAsync("Authorization: Bearer " + forge.Valid());
        var twice = await server.AskWhoRawAsync("Authorization: Bearer " + forge.Valid(), "Authorization: Bearer " + forge.Valid());

        Assert.StartsWith("HTTP/1.1 200", once, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 401", twice, StringComparison.Ordinal);
        Assert.Contains(server.Logs.Lines, line => line.Contains("Token refused: Repeated", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Authorization:")]
    [InlineData("Authorization: Bearer")]
    [InlineData("Authorization: Bearer ")]
    [InlineData("Authorization: garbage")]
    [InlineData("Authorization: BearerX abc")]
    [InlineData("Authorization: Bearer\ta.b.c")]
    [InlineData("Authorization: Negotiate YII=")]
    public async Task A_header_that_is_no_bearer_token_is_refused(string line)
        => Assert.StartsWith("HTTP/1.1 401", await server.AskWhoRawAsync(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("Bearer")]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    public async Task The_scheme_is_compared_without_case(string scheme)
        => Assert.StartsWith("HTTP/1.1 200", await server.AskWhoRawAsync($"Authorization: {scheme} {forge.Valid()}"), StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_token_the_request_is_anonymous()
    {
        using var response = await server.AskWhoAsync(token: null);

        Assert.Equal("anonymous", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_token_in_the_address_is_not_looked_at()
        => Assert.Equal("anonymous", await server.Http.GetStringAsync("/who?access_token=" + forge.Valid()));

    [Theory]
    [InlineData(629, true)] // the last second of the skew
    [InlineData(630, false)]
    public async Task A_token_dies_when_its_clock_skew_is_over(int secondsLater, bool isAccepted)
    {
        var token = forge.Valid();
        clock.Advance(TimeSpan.FromSeconds(secondsLater));

        using var response = await server.AskWhoAsync(token);

        Assert.Equal(isAccepted, response.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Mutated_tokens_are_never_accepted_and_never_crash_the_server()
    {
        const int seed = 20261122;
        var random = new Random(seed);
        var validator = server.Services.GetRequiredService<TokenValidator>();
        var valid = forge.Valid();
        for (var round = 0; round < 3000; round++)
        {
            var mutated = valid.ToCharArray();
            for (var change = 0; change <= random.Next(3); change++)
            {
                mutated[random.Next(mutated.Length)] = (char)random.Next(1, 0x100);
            }

            var token = new string(mutated);
            var verdict = await validator.ValidateAsync(token, CancellationToken.None);

            Assert.True(verdict is TokenVerdict.Refused || token == valid, $"seed {seed}, round {round}: {token}");
        }
    }
}
