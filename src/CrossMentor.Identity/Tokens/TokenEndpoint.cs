using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Tokens;

/// <summary><c>POST /connect/token</c>: the grants, each for the kind of client that it is for.</summary>
internal sealed class TokenEndpoint(ClientRequests requests, ClientCredentialsGrant clientCredentials, UserTokens userTokens)
{
    public Task AnswerAsync(HttpContext context) => requests.AnswerAsync(context, GrantAsync);

    private ValueTask<TokenAnswer> GrantAsync(Client client, RequestParameters form, CancellationToken ct) => (form["grant_type"], client.Kind) switch
    {
        ("", _) => Refused(TokenError.InvalidRequest("The grant type is missing.")),
        (ClientCredentialsGrant.Name, ClientKind.Machine) => clientCredentials.AnswerAsync(client, form, ct),
        (UserTokens.CodeGrant, ClientKind.Application) => userTokens.RedeemCodeAsync(client, form, ct),
        (UserTokens.RefreshGrant, ClientKind.Application) => userTokens.RefreshAsync(client, form, ct),
        (ClientCredentialsGrant.Name or UserTokens.CodeGrant or UserTokens.RefreshGrant, _) => Refused(TokenError.UnauthorizedClient),
        _ => Refused(TokenError.UnsupportedGrantType),
    };

    private static ValueTask<TokenAnswer> Refused(TokenError error) => ValueTask.FromResult<TokenAnswer>(error);
}
