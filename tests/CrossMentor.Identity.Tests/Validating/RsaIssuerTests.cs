using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CrossMentor.Api.Tokens;
using CrossMentor.Identity.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CrossMentor.Identity.Tests.Validating;

/// <summary>Issuers that sign with RSA, as most do: read over HTTP, good keys accepted and weak ones not.</summary>
public sealed class RsaIssuerTests
{
    [Theory]
    [InlineData("RS256", 2048, true)]
    [InlineData("PS256", 2048, true)]
    [InlineData("RS256", 1024, false)]
    [InlineData("PS256", 1024, false)]
    public async Task An_RSA_key_has_2048_bits_at_least(string algorithm, int bits, bool isAccepted)
    {
        using var key = RSA.Create(bits);
        await using var stub = await StubIssuer.StartAsync();
        stub.KeySet = KeySet(key);

        var verdict = await JudgeAsync(stub, "Rfc9068", Token(key, algorithm, "at+jwt", claims => claims["iss"] = stub.Address));

        Assert.Equal(isAccepted, verdict is TokenVerdict.Accepted);
    }

    [Theory]
    [InlineData(true, PrincipalKind.User)]
    [InlineData(false, PrincipalKind.Client)]
    public async Task Entra_tells_people_from_applications_by_delegated_scopes(bool isDelegated, PrincipalKind kind)
    {
        using var key = RSA.Create(2048);
        await using var stub = await StubIssuer.StartAsync();
        stub.KeySet = KeySet(key);
        var token = Token(key, "RS256", "JWT", claims =>
        {
            claims["iss"] = stub.Address;
            claims.Remove("scope");
            claims.Remove("client_id");
            claims["azp"] = "portal";
            if (isDelegated)
            {
                claims["scp"] = "crossmentor";
            }
        });

        var principal = Assert.IsType<TokenVerdict.Accepted>(await JudgeAsync(stub, "Entra", token)).Principal;

        Assert.Equal((kind, "portal"), (principal.Kind, principal.ClientId));
    }

    private static string Token(RSA key, string algorithm, string type, Action<JsonObject> change)
    {
        var forge = new TokenForge(new FakeClock());
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = type, ["kid"] = TokenForge.KeyId };
        var signed = TokenForge.Encode(header.ToJsonString()) + "." + TokenForge.Encode(forge.Claims(change).ToJsonString());
        var padding = algorithm == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        return signed + "." + Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, padding));
    }

    private static string KeySet(RSA key)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
            ["kid"] = TokenForge.KeyId,
            ["use"] = "sig",
        };
        return new JsonObject { ["keys"] = new JsonArray(jwk) }.ToJsonString();
    }

    private static async Task<TokenVerdict> JudgeAsync(StubIssuer stub, string profile, string token)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Issuers:0:Authority"] = stub.Address,
            ["Issuers:0:Audience"] = TokenForge.Audience,
            ["Issuers:0:Profile"] = profile,
        });
        builder.Services.AddSingleton<TimeProvider>(new FakeClock());
        builder.Services.AddTokenAuthentication(builder.Configuration);
        using var host = builder.Build();
        return await host.Services.GetRequiredService<TokenValidator>().ValidateAsync(token, CancellationToken.None);
    }
}
