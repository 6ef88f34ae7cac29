using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Tokens;

/// <summary><c>POST /connect/token</c>: the grants, each for the kind of client that it is for.</summary>
internal sealed class TokenEndpoint(ClientRequests requests, TokenRequestRules rules, ClientCredentialsGrant clientCredentials, UserTokens userTokens)
{
    public Task AnswerAsync(HttpContext context) => requests.AnswerAsync(context, GrantAsync);

    private async ValueTask<TokenAnswer> GrantAsync(Client client, RequestParameters form, CancellationToken ct)
    {
        if (rules.Fault(client, form) is { } fault)
        {
            return fault;
        }

        return form["grant_type"] switch
        {
            ClientCredentialsGrant.Name => await clientCredentials.AnswerAsync(client, form, ct),
            UserTokens.CodeGrant => await userTokens.RedeemCodeAsync(client, form, ct),
            _ => await userTokens.RefreshAsync(client, form, ct),
        };
    }
}
