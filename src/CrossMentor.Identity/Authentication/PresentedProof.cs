using System.Text;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CrossMentor.Identity.Authentication;

/// <summary>What a client sent to prove who it is, read but not yet believed.</summary>
internal abstract record PresentedProof
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private const int AssertionLengthMax = 4096;

    private PresentedProof()
    {
    }

    // Records print their members; none of these may.
    public sealed override string ToString() => GetType().Name;

    public sealed record Secret(string ClientId, string Value) : PresentedProof;

    public sealed record Assertion(string ClientId, JsonWebToken Token) : PresentedProof;

    /// <summary>A name and no proof, which is enough for public clients.</summary>
    public sealed record NameOnly(string ClientId) : PresentedProof;

    /// <summary>Nothing, or nothing that can be read.</summary>
    public sealed record Unusable : PresentedProof;

    public sealed record Ambiguous : PresentedProof;

    public static PresentedProof Read(HttpRequest request, RequestParameters form)
    {
        var headers = request.Headers.Authorization;
        var isHeader = headers.Count > 0;
        var isSecret = form["client_secret"].Length > 0;
        var isAssertion = form["client_assertion"].Length > 0 || form["client_assertion_type"].Length > 0;
        if (headers.Count > 1 || (isHeader && isSecret) || (isHeader && isAssertion) || (isSecret && isAssertion))
        {
            return new Ambiguous();
        }

        var proof = isHeader ? FromHeader(headers.ToString())
            : isAssertion ? FromAssertion(form["client_assertion_type"], form["client_assertion"])
            : form["client_id"].Length == 0 ? new Unusable()
            : isSecret ? new Secret(form["client_id"], form["client_secret"])
            : new NameOnly(form["client_id"]);

        return (proof, form["client_id"]) switch
        {
            (_, "") => proof,
            (Secret(var id, _), var named) when id != named => new Ambiguous(),
            (Assertion(var id, _), var named) when id != named => new Ambiguous(),
            _ => proof,
        };
    }

    // RFC 6749 section 2.3.1: both halves are form-encoded before they are joined and put into base64.
    private static PresentedProof FromHeader(string header)
    {
        const string scheme = "Basic ";
        if (!header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        {
            return new Unusable();
        }

        var encoded = header.AsSpan(scheme.Length).Trim(' ');
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64Chars(encoded, bytes, out var length))
        {
            return new Unusable();
        }

        var text = bytes.AsSpan(0, length);
        var colon = text.IndexOf((byte)':');
        return colon > 0 && FormText.TryDecode(text[..colon], out var id) && FormText.TryDecode(text[(colon + 1)..], out var secret)
            ? new Secret(id, secret)
            : new Unusable();
    }

    private static PresentedProof FromAssertion(string type, string assertion)
    {
        if (type != AssertionType || assertion.Length is 0 or > AssertionLengthMax)
        {
            return new Unusable();
        }

        try
        {
            var token = new JsonWebToken(assertion);
            return token.Subject is { Length: > 0 } subject ? new Assertion(subject, token) : new Unusable();
        }
        catch (ArgumentException)
        {
            // The library's word for "this is no token".
            return new Unusable();
        }
    }
}
