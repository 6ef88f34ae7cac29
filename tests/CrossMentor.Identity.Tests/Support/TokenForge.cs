using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CrossMentor.Api.Tokens;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>An issuer whose private key the test holds: it writes good tokens, and any bad one.</summary>
public sealed class TokenForge(FakeClock clock)
{
    public const string Issuer = "https://partner.example";
    public const string Audience = "crossmentor-api";
    public const string KeyId = "partner-1";

    public ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public ECDsaSecurityKey PublicKey => PublicHalf(Key, KeyId);

    public static ECDsaSecurityKey PublicHalf(ECDsa key, string keyId)
        => new(ECDsa.Create(key.ExportParameters(includePrivateParameters: false))) { KeyId = keyId };

    /// <summary>Trust in this issuer, as a host would put it.</summary>
    public InProcessIssuer Trust(Action<TrustedIssuer>? change = null)
    {
        var trust = new TrustedIssuer { Authority = Issuer, Audience = Audience };
        change?.Invoke(trust);
        return new InProcessIssuer(trust, _ => ValueTask.FromResult<IReadOnlyList<SecurityKey>>([PublicKey]));
    }

    public JsonObject Header(Action<JsonObject>? change = null)
    {
        var header = new JsonObject { ["alg"] = "ES256", ["typ"] = "at+jwt", ["kid"] = KeyId };
        change?.Invoke(header);
        return header;
    }

    public JsonObject Claims(Action<JsonObject>? change = null)
    {
        var now = clock.Now.ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["sub"] = "person-7",
            ["client_id"] = "portal",
            ["aud"] = Audience,
            ["scope"] = "crossmentor other",
            ["jti"] = "t-1",
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 600,
        };
        change?.Invoke(claims);
        return claims;
    }

    public string Valid() => Sign(Header(), Claims());

    public string Sign(JsonObject header, JsonObject claims, ECDsa? key = null)
        => SignText(header.ToJsonString(), claims.ToJsonString(), key);

    public string SignText(string header, string claims, ECDsa? key = null)
    {
        var signed = Encode(header) + "." + Encode(claims);
        return signed + "." + Base64Url.EncodeToString((key ?? Key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256));
    }

    /// <summary>The classic confusion: a public text used as the secret of an HMAC.</summary>
    public string SignHmac(string publicText)
    {
        var signed = Encode(Header(header => header["alg"] = "HS256").ToJsonString()) + "." + Encode(Claims().ToJsonString());
        return signed + "." + Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(publicText), Encoding.ASCII.GetBytes(signed)));
    }

    public string KeySetText()
    {
        var point = Key.ExportParameters(includePrivateParameters: false).Q;
        return new JsonObject { ["keys"] = new JsonArray(PublicJwk(point)) }.ToJsonString();
    }

    public static JsonObject PublicJwk(ECPoint point) => new()
    {
        ["kty"] = "EC",
        ["crv"] = "P-256",
        ["x"] = Base64Url.EncodeToString(point.X),
        ["y"] = Base64Url.EncodeToString(point.Y),
        ["kid"] = KeyId,
        ["use"] = "sig",
    };

    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
