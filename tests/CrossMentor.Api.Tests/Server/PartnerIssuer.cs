using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Api.Tests.Server;

/// <summary>A partner's issuer on the loopback whose private key the test holds: it writes good tokens, and any bad one.</summary>
public sealed class PartnerIssuer : IAsyncDisposable
{
    public const string Audience = "crossmentor-api";
    private const string KeyId = "partner-1";

    private readonly WebApplication app;
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private PartnerIssuer(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public static async Task<PartnerIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var built = builder.Build();
        var issuer = new PartnerIssuer(built);
        built.MapGet("/.well-known/openid-configuration", () => Results.Json(new { issuer = issuer.Address, jwks_uri = issuer.Address + "/keys" }));
        built.MapGet("/keys", () => Results.Text(issuer.KeySet(), "application/json"));
        await built.StartAsync();
        return issuer;
    }

    /// <summary>A token that is good unless it is changed or signed with another key.</summary>
    public string Token(Action<JsonObject>? header = null, Action<JsonObject>? claims = null, ECDsa? key = null)
    {
        var signed = Unsigned(header, claims);
        return signed + "." + Base64Url.EncodeToString((key ?? this.key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256));
    }

    /// <summary>The classic confusion: the public key set used as the secret of an HMAC.</summary>
    public string TokenOfSecret()
    {
        var signed = Unsigned(header => header["alg"] = "HS256", null);
        return signed + "." + Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(KeySet()), Encoding.ASCII.GetBytes(signed)));
    }

    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    public async ValueTask DisposeAsync()
    {
        key.Dispose();
        await app.DisposeAsync();
    }

    private string Unsigned(Action<JsonObject>? changeHeader, Action<JsonObject>? changeClaims)
    {
        var header = new JsonObject { ["alg"] = "ES256", ["typ"] = "at+jwt", ["kid"] = KeyId };
        changeHeader?.Invoke(header);
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Address,
            ["sub"] = "person-7",
            ["client_id"] = "portal",
            ["aud"] = Audience,
            ["scope"] = "crossmentor",
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 600,
        };
        changeClaims?.Invoke(claims);
        return Encode(header.ToJsonString()) + "." + Encode(claims.ToJsonString());
    }

    private string KeySet()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var jwk = new JsonObject
        {
            ["kty"] = "EC",
            ["crv"] = "P-256",
            ["x"] = Base64Url.EncodeToString(point.X),
            ["y"] = Base64Url.EncodeToString(point.Y),
            ["kid"] = KeyId,
            ["use"] = "sig",
        };
        return new JsonObject { ["keys"] = new JsonArray(jwk) }.ToJsonString();
    }
}
