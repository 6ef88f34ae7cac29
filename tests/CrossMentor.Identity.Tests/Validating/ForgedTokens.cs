using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CrossMentor.Api.Tokens;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests.Validating;

/// <summary>The corpus: each token is one lie away from a good one, with the fault it has to be refused for.</summary>
internal static class ForgedTokens
{
    private static readonly ECDsa Stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static readonly IReadOnlyDictionary<string, (TokenFault Fault, Func<TokenForge, string> Write)> All =
        new Dictionary<string, (TokenFault, Func<TokenForge, string>)>(StringComparer.Ordinal)
        {
            // Signatures
            ["alg none, empty signature"] = (TokenFault.Malformed, forge => Unsigned(forge, "none") + "."),
            ["alg none, two parts"] = (TokenFault.Malformed, forge => Unsigned(forge, "none")),
            ["alg none, signature kept"] = (TokenFault.Algorithm, forge => forge.Sign(forge.Header(header => header["alg"] = "none"), forge.Claims())),
            ["alg nOnE"] = (TokenFault.Algorithm, forge => forge.Sign(forge.Header(header => header["alg"] = "nOnE"), forge.Claims())),
            ["alg missing"] = (TokenFault.Algorithm, forge => forge.Sign(forge.Header(header => header.Remove("alg")), forge.Claims())),
            ["alg es256 in lower case"] = (TokenFault.Algorithm, forge => forge.Sign(forge.Header(header => header["alg"] = "es256"), forge.Claims())),
            ["alg a number"] = (TokenFault.Header, forge => forge.Sign(forge.Header(header => header["alg"] = 256), forge.Claims())),
            ["alg RS256 over an EC key"] = (TokenFault.Signature, forge => forge.Sign(forge.Header(header => header["alg"] = "RS256"), forge.Claims())),
            ["HS256 with the PEM as secret"] = (TokenFault.Algorithm, forge => forge.SignHmac(forge.Key.ExportSubjectPublicKeyInfoPem())),
            ["HS256 with the key set as secret"] = (TokenFault.Algorithm, forge => forge.SignHmac(forge.KeySetText())),
            ["signature stripped"] = (TokenFault.Malformed, forge => forge.Valid()[..(forge.Valid().LastIndexOf('.') + 1)]),
            ["signature of another token"] = (TokenFault.Signature, forge => Parts(forge)[0] + "." + OtherPayload(forge) + "." + Parts(forge)[2]),
            ["signature flipped"] = (TokenFault.Signature, forge => Parts(forge)[0] + "." + Parts(forge)[1] + "." + Flip(Parts(forge)[2], at: 10)),
            ["signature shortened"] = (TokenFault.Signature, forge => forge.Valid()[..^2]),
            ["signature of zeros"] = (TokenFault.Signature, forge => Parts(forge)[0] + "." + Parts(forge)[1] + "." + new string('A', 86)),
            ["signature with spare bits set"] = (TokenFault.Malformed, forge => SpareBits(forge.Valid())),
            ["payload flipped"] = (TokenFault.Signature, forge => forge.SignText(forge.Header().ToJsonString(), forge.Claims().ToJsonString(), Stranger)),
            ["foreign key under the same kid"] = (TokenFault.Signature, forge => forge.Sign(forge.Header(), forge.Claims(), Stranger)),

            // Keys brought along or looked for elsewhere
            ["embedded jwk"] = (TokenFault.Header, forge => forge.Sign(forge.Header(header => header["jwk"] = StrangersJwk()), forge.Claims(), Stranger)),
            ["jku"] = (TokenFault.Header, forge => forge.Sign(forge.Header(header => header["jku"] = "https://evil.example/jwks"), forge.Claims(), Stranger)),
            ["x5u"] = (TokenFault.Header, forge => forge.Sign(forge.Header(header => header["x5u"] = "https://evil.example/cert"), forge.Claims(), Stranger)),
            ["x5c"] = (TokenFault.Header, forge => forge.Sign(forge.Header(header => header["x5c"] = new JsonArray("MIIB")), forge.Claims(), Stranger)),
            ["kid traversal"] = (TokenFault.UnknownKey, forge => forge.Sign(forge.Header(header => header["kid"] = "../../../../dev/null"), forge.Claims())),
            ["kid with SQL"] = (TokenFault.UnknownKey, forge => forge.Sign(forge.Header(header => header["kid"] = "x' OR '1'='1"), forge.Claims())),
            ["kid missing"] = (TokenFault.Header, forge => forge.Sign(forge.Header(header => header.Remove("kid")), forge.Claims())),
            ["kid a list"] = (TokenFault.Header, forge => forge.Sign(forge.Header(header => header["kid"] = new JsonArray(TokenForge.KeyId)), forge.Claims())),
            ["kid of 10,000 characters"] = (TokenFault.TooLong, forge => forge.Sign(forge.Header(header => header["kid"] = new string('k', 10_000)), forge.Claims())),
            ["crit"] = (TokenFault.Header, forge => forge.Sign(forge.Header(header => header["crit"] = new JsonArray("exp")), forge.Claims())),
            ["b64 false"] = (TokenFault.Header, forge => forge.Sign(forge.Header(header => header["b64"] = false), forge.Claims())),

            // Issuers
            ["issuer unknown"] = (TokenFault.UnknownIssuer, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["iss"] = "https://evil.example"))),
            ["issuer with a slash more"] = (TokenFault.UnknownIssuer, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["iss"] = TokenForge.Issuer + "/"))),
            ["issuer in upper case"] = (TokenFault.UnknownIssuer, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["iss"] = "HTTPS://PARTNER.EXAMPLE"))),
            ["issuer missing"] = (TokenFault.UnknownIssuer, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims.Remove("iss")))),
            ["issuer a list"] = (TokenFault.UnknownIssuer, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["iss"] = new JsonArray(TokenForge.Issuer)))),

            // Shape
            ["empty"] = (TokenFault.Malformed, _ => ""),
            ["garbage"] = (TokenFault.Malformed, _ => "garbage"),
            ["three dots of garbage"] = (TokenFault.Malformed, _ => "a.b.c"),
            ["20 kB"] = (TokenFault.TooLong, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["pad"] = new string('p', 20_000)))),
            ["five parts"] = (TokenFault.Malformed, forge => forge.Valid() + ".AAAA.AAAA"),
            ["doubled"] = (TokenFault.Malformed, forge => forge.Valid() + forge.Valid()),
            ["two tokens with a comma"] = (TokenFault.Malformed, forge => forge.Valid() + ", " + forge.Valid()),
            ["white space inside"] = (TokenFault.Malformed, forge => forge.Valid().Insert(20, " ")),
            ["padding"] = (TokenFault.Malformed, forge => forge.Valid() + "=="),
            ["classic base64 alphabet"] = (TokenFault.Malformed, forge => Parts(forge)[0] + "+/." + Parts(forge)[1] + "." + Parts(forge)[2]),
            ["header no object"] = (TokenFault.Malformed, forge => forge.SignText("[]", forge.Claims().ToJsonString())),
            ["payload no JSON"] = (TokenFault.Malformed, forge => forge.SignText(forge.Header().ToJsonString(), "not json")),
            ["payload with a comment"] = (TokenFault.Malformed, forge => forge.SignText(forge.Header().ToJsonString(), "/**/" + forge.Claims().ToJsonString())),
            ["payload with trailing text"] = (TokenFault.Malformed, forge => forge.SignText(forge.Header().ToJsonString(), forge.Claims().ToJsonString() + "{}")),
            ["deep JSON"] = (TokenFault.Malformed, forge => forge.SignText(forge.Header().ToJsonString(), Extended(forge, "\"deep\":" + new string('[', 2000) + new string(']', 2000)))),
            ["half a surrogate pair"] = (TokenFault.Malformed, forge => forge.SignText(forge.Header().ToJsonString(), Extended(forge, """ "name":"\ud800" """))),
            ["half a surrogate pair as a name"] = (TokenFault.Malformed, forge => forge.SignText(forge.Header().ToJsonString(), Extended(forge, """ "\ud800":1 """))),
            ["duplicate claim"] = (TokenFault.Malformed, forge => forge.SignText(forge.Header().ToJsonString(), Extended(forge, """ "sub":"admin" """))),
            ["duplicate claim by escape"] = (TokenFault.Malformed, forge => forge.SignText(forge.Header().ToJsonString(), Extended(forge, """ "s\u0075b":"admin" """))),
            ["duplicate header"] = (TokenFault.Malformed, forge => forge.SignText(forge.Header().ToJsonString().Replace("{", """{"alg":"none",""", StringComparison.Ordinal), forge.Claims().ToJsonString())),

            // Meaning
            ["id token"] = (TokenFault.Type, forge => forge.Sign(forge.Header(header => header["typ"] = "JWT"), forge.Claims())),
            ["type missing"] = (TokenFault.Type, forge => forge.Sign(forge.Header(header => header.Remove("typ")), forge.Claims())),
            ["expired"] = (TokenFault.Lifetime, forge => forge.Sign(forge.Header(), forge.Claims(claims => Shift(claims, "exp", -631)))),
            ["exp missing"] = (TokenFault.Lifetime, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims.Remove("exp")))),
            ["exp 1000000"] = (TokenFault.Lifetime, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["exp"] = 1_000_000))),
            ["exp 1e6"] = (TokenFault.Lifetime, forge => WithExpiry(forge, "1e6")),
            ["exp with an exponent"] = (TokenFault.Lifetime, forge => WithExpiry(forge, "4e9")),
            ["exp beyond all numbers"] = (TokenFault.Lifetime, forge => WithExpiry(forge, "1e999")),
            ["exp beyond 64 bits"] = (TokenFault.Lifetime, forge => WithExpiry(forge, "99999999999999999999")),
            ["exp beyond the calendar"] = (TokenFault.Lifetime, forge => WithExpiry(forge, "9223372036854775807")),
            ["exp negative"] = (TokenFault.Lifetime, forge => WithExpiry(forge, "-1")),
            ["exp a text"] = (TokenFault.Lifetime, forge => WithExpiry(forge, "\"9999999999\"")),
            ["exp null"] = (TokenFault.Lifetime, forge => WithExpiry(forge, "null")),
            ["nbf in the future"] = (TokenFault.Lifetime, forge => forge.Sign(forge.Header(), forge.Claims(claims => Shift(claims, "nbf", 31)))),
            ["iat in the future"] = (TokenFault.Lifetime, forge => forge.Sign(forge.Header(), forge.Claims(claims => Shift(claims, "iat", 31)))),
            ["wrong audience"] = (TokenFault.Audience, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["aud"] = "other-api"))),
            ["audience missing"] = (TokenFault.Audience, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims.Remove("aud")))),
            ["audience among others"] = (TokenFault.Audience, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["aud"] = new JsonArray(TokenForge.Audience, "other-api")))),
            ["audience as part of another"] = (TokenFault.Audience, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["aud"] = TokenForge.Audience + " other"))),
            ["subject an object"] = (TokenFault.Claims, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["sub"] = new JsonObject()))),
            ["subject empty"] = (TokenFault.Claims, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["sub"] = ""))),
            ["subject with a line break"] = (TokenFault.Claims, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["sub"] = "a\r\nadmin"))),
            ["client missing"] = (TokenFault.Claims, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims.Remove("client_id")))),
            ["scope a number"] = (TokenFault.Claims, forge => forge.Sign(forge.Header(), forge.Claims(claims => claims["scope"] = 7))),
        };

    private static string[] Parts(TokenForge forge) => forge.Valid().Split('.');

    private static string Unsigned(TokenForge forge, string algorithm)
        => TokenForge.Encode(forge.Header(header => header["alg"] = algorithm).ToJsonString()) + "." + Parts(forge)[1];

    private static string OtherPayload(TokenForge forge) => TokenForge.Encode(forge.Claims(claims => claims["sub"] = "admin").ToJsonString());

    private static string Flip(string text, int at) => text[..at] + (text[at] == 'A' ? 'B' : 'A') + text[(at + 1)..];

    // 64 bytes are 86 characters, of which the last has four bits that mean nothing.
    private static string SpareBits(string token)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return token[..^1] + alphabet[alphabet.IndexOf(token[^1], StringComparison.Ordinal) | 1];
    }

    private static string Extended(TokenForge forge, string member) => forge.Claims().ToJsonString()[..^1] + "," + member + "}";

    private static string WithExpiry(TokenForge forge, string json)
        => forge.SignText(forge.Header().ToJsonString(), forge.Claims(claims => claims.Remove("exp")).ToJsonString()[..^1] + ",\"exp\":" + json + "}");

    private static void Shift(JsonObject claims, string name, long seconds) => claims[name] = (long)claims[name]! + seconds;

    private static JsonObject StrangersJwk() => TokenForge.PublicJwk(Stranger.ExportParameters(includePrivateParameters: false).Q);
}
