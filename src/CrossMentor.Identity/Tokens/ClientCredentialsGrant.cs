using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Tokens;

/// <summary>A client asks in its own name (RFC 6749 section 4.4) and gets no more than its registered scopes.</summary>
internal sealed class ClientCredentialsGrant(AccessTokenWriter tokens, IOptions<EmbeddedIssuerOptions> options)
{
    public const string Name = "client_credentials";

    public async ValueTask<TokenAnswer> AnswerAsync(Client client, RequestParameters form, CancellationToken ct)
    {
        // RFC 8707: a named resource must be the one API this issuer speaks for.
        if (form["resource"] is { Length: > 0 } resource && resource != options.Value.Audience)
        {
            return TokenError.InvalidTarget;
        }

        var asked = form["scope"] is { Length: > 0 } scope ? scope.Split(' ') : [.. client.Scopes];
        if (!asked.All(client.Scopes.Contains))
        {
            return TokenError.InvalidScope;
        }

        var granted = asked.Distinct(StringComparer.Ordinal).ToArray();
        return new TokenResponse(
            await tokens.WriteAsync(subject: client.Id, client.Id, granted, ct),
            (int)AccessTokenWriter.Lifetime.TotalSeconds,
            string.Join(' ', granted));
    }
}
