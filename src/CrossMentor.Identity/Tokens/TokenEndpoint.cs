using CrossMentor.Identity.Authentication;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Tokens;

/// <summary><c>POST /connect/token</c>: a well-formed request, then a proven client, then its grant.</summary>
internal sealed class TokenEndpoint(ClientAuthenticator authenticator, ClientCredentialsGrant clientCredentials, UserTokens userTokens)
{
    public async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Pragma = "no-cache";
        var answer = await DecideAsync(context, context.RequestAborted);
        await answer.WriteAsync(context.Response, context.RequestAborted);
    }

    private async ValueTask<TokenAnswer> DecideAsync(HttpContext context, CancellationToken ct)
    {
        var (form, malformed) = await RequestParameters.ReadAsync(context.Request, ct);
        if (malformed is not null)
        {
            return malformed;
        }

        return await authenticator.AuthenticateAsync(context, form, ct) switch
        {
            ClientAuthentication.Proven(var client) => await GrantAsync(client, form, ct),
            ClientAuthentication.Ambiguous => TokenError.InvalidRequest("The client must authenticate in exactly one way."),
            ClientAuthentication.Braked(var retryAfter) => TokenError.TooManyFailures(retryAfter),
            _ => TokenError.InvalidClient,
        };
    }

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
