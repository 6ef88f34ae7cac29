using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Tokens;

/// <summary>
/// <c>POST /connect/revoke</c> (RFC 7009): a refresh token ends its whole grant, an access token itself. The answer to a token that is
/// unknown, or another client's, is the same.
/// </summary>
internal sealed class RevocationEndpoint(ClientRequests requests, OwnTokens tokens, GrantEnding ending)
{
    public Task AnswerAsync(HttpContext context) => requests.AnswerAsync(context, RevokeAsync);

    /// <summary>Ends a token, if it is one of this client's.</summary>
    public async ValueTask EndAsync(string clientId, string text, CancellationToken ct)
    {
        // The hint is no more than one, and both kinds are told apart without it.
        if (!await ending.EndOfRefreshTokenAsync(clientId, text, ct)
            && await tokens.AliveAsync(text, ct) is { } token && token.ClientId == clientId)
        {
            await ending.EndAsync(token, ct);
        }
    }

    private async ValueTask<TokenAnswer> RevokeAsync(Client client, RequestParameters form, CancellationToken ct)
    {
        if (form["token"].Length == 0)
        {
            return TokenError.InvalidRequest("The token is missing.");
        }

        await EndAsync(client.Id, form["token"], ct);
        return new Revoked();
    }
}
