using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;

namespace CrossMentor.Identity.Tokens;

/// <summary>A client asks in its own name (RFC 6749 section 4.4) and gets no more than its registered scopes.</summary>
internal sealed class ClientCredentialsGrant(AccessTokenWriter tokens)
{
    public const string Name = "client_credentials";

    public async ValueTask<TokenAnswer> AnswerAsync(Client client, RequestParameters form, CancellationToken ct)
    {
        if (client.ScopesAskedFor(form["scope"]) is not { } granted)
        {
            return TokenError.InvalidScope;
        }

        return new TokenResponse(
            await tokens.WriteAsync(subject: client.Id, client.Id, granted, TokenId.OfClient(client.TokenSeries), ct),
            (int)AccessTokenWriter.Lifetime.TotalSeconds,
            string.Join(' ', granted));
    }
}
