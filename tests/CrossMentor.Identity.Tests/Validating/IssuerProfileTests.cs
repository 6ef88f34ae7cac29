using System.Text.Json.Nodes;
using CrossMentor.Api.Tokens;
using CrossMentor.Identity.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CrossMentor.Identity.Tests.Validating;

/// <summary>What each dialect of access token is read as, and where its border lies.</summary>
public sealed class IssuerProfileTests
{
    private readonly TokenForge forge = new(new FakeClock());

    [Fact]
    public async Task A_person_is_known_by_issuer_and_subject_only()
    {
        var principal = await AcceptAsync(forge.Valid());

        Assert.Equal((TokenForge.Issuer, "person-7", "portal", PrincipalKind.User), (principal.Issuer, principal.Subject, principal.ClientId, principal.Kind));
        Assert.Equal(["crossmentor", "other"], principal.Scopes);
        Assert.Null(principal.BoundOrganisations);
    }

    [Fact]
    public async Task A_changed_e_mail_changes_nothing()
    {
        var before = await AcceptAsync(forge.Sign(forge.Header(), forge.Claims(claims => claims["email"] = "a@one.example")));
        var after = await AcceptAsync(forge.Sign(forge.Header(), forge.Claims(claims => claims["email"] = "admin@two.example")));

        Assert.Equal((before.Issuer, before.Subject, before.Kind), (after.Issuer, after.Subject, after.Kind));
    }

    [Fact]
    public async Task A_token_without_subject_speaks_for_its_client()
    {
        var principal = await AcceptAsync(forge.Sign(forge.Header(), forge.Claims(claims => claims.Remove("sub"))));

        Assert.Equal(("portal", PrincipalKind.Client), (principal.Subject, principal.Kind));
    }

    [Fact]
    public async Task A_token_whose_subject_is_its_client_speaks_for_the_client()
    {
        var principal = await AcceptAsync(forge.Sign(forge.Header(), forge.Claims(claims => claims["sub"] = "portal")));

        Assert.Equal(PrincipalKind.Client, principal.Kind);
    }

    [Theory]
    [InlineData("scope", """["a", "b"]""")]
    [InlineData("scope", "\"a b\"")]
    [InlineData("scp", "\"a b\"")]
    [InlineData("scp", """["a", "b"]""")]
    public async Task Scopes_are_read_however_the_issuer_writes_them(string claim, string json)
    {
        var token = forge.Sign(forge.Header(), forge.Claims(claims =>
        {
            claims.Remove("scope");
            claims[claim] = JsonNode.Parse(json);
        }));

        Assert.Equal(["a", "b"], (await AcceptAsync(token)).Scopes);
    }

    [Fact]
    public async Task A_bound_issuer_brings_its_organisations_along()
    {
        var principal = await AcceptAsync(forge.Valid(), trust => trust.Organisations.Add("org-1"));

        Assert.Equal(["org-1"], principal.BoundOrganisations);
    }

    [Theory]
    [InlineData(IssuerProfile.Keycloak, "JWT", true)]
    [InlineData(IssuerProfile.Generic, "JWT", true)]
    [InlineData(IssuerProfile.Generic, "", true)]
    [InlineData(IssuerProfile.Keycloak, "", false)]
    [InlineData(IssuerProfile.Rfc9068, "JWT", false)]
    [InlineData(IssuerProfile.Rfc9068, "application/AT+JWT", true)]
    [InlineData(IssuerProfile.Generic, "logout+jwt", false)]
    public async Task Each_dialect_has_its_types(IssuerProfile profile, string type, bool isAccepted)
    {
        var token = forge.Sign(
            forge.Header(header =>
            {
                header.Remove("typ");
                if (type.Length > 0)
                {
                    header["typ"] = type;
                }
            }),
            forge.Claims());

        Assert.Equal(isAccepted, await JudgeAsync(token, trust => trust.Profile = profile) is TokenVerdict.Accepted);
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("at_hash")]
    [InlineData("c_hash")]
    public async Task Where_the_type_does_not_tell_an_id_token_its_claims_do(string mark)
    {
        var header = forge.Header(header => header["typ"] = "JWT");
        var plain = forge.Sign(header, forge.Claims());
        var marked = forge.Sign(header, forge.Claims(claims => claims[mark] = "x"));

        Assert.IsType<TokenVerdict.Accepted>(await JudgeAsync(plain, trust => trust.Profile = IssuerProfile.Generic));
        Assert.IsType<TokenVerdict.Refused>(await JudgeAsync(marked, trust => trust.Profile = IssuerProfile.Generic));
    }

    [Theory]
    [InlineData("Bearer", true)]
    [InlineData("ID", false)]
    [InlineData("Refresh", false)]
    public async Task Keycloak_says_the_kind_of_token_in_a_claim(string kind, bool isAccepted)
    {
        var token = forge.Sign(forge.Header(header => header["typ"] = "JWT"), forge.Claims(claims => claims["typ"] = kind));

        Assert.Equal(isAccepted, await JudgeAsync(token, trust => trust.Profile = IssuerProfile.Keycloak) is TokenVerdict.Accepted);
    }

    [Fact]
    public async Task A_service_account_of_keycloak_is_a_client()
    {
        var token = forge.Sign(forge.Header(), forge.Claims(claims =>
        {
            claims["azp"] = "portal";
            claims["aud"] = new JsonArray(TokenForge.Audience, "account");
            claims["preferred_username"] = "service-account-portal";
        }));

        Assert.Equal(PrincipalKind.Client, (await AcceptAsync(token, trust => trust.Profile = IssuerProfile.Keycloak)).Kind);
    }

    [Fact]
    public async Task Entra_signs_with_RS256_only()
        => Assert.Equal(TokenFault.Algorithm, Assert.IsType<TokenVerdict.Refused>(await JudgeAsync(forge.Valid(), trust => trust.Profile = IssuerProfile.Entra)).Fault);

    private async Task<TokenPrincipal> AcceptAsync(string token, Action<TrustedIssuer>? change = null)
        => Assert.IsType<TokenVerdict.Accepted>(await JudgeAsync(token, change)).Principal;

    private async Task<TokenVerdict> JudgeAsync(string token, Action<TrustedIssuer>? change = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Production" });
        builder.Services.AddSingleton<TimeProvider>(new FakeClock());
        builder.Services.AddTokenAuthentication(builder.Configuration).AddInProcessIssuer(_ => forge.Trust(change));
        using var host = builder.Build();
        return await host.Services.GetRequiredService<TokenValidator>().ValidateAsync(token, CancellationToken.None);
    }
}
