using CrossMentor.Identity.Authentication;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Tokens;

/// <summary><c>POST /connect/token</c>: a well-formed request, then a proven client, then its grant.</summary>
internal sealed class TokenEndpoint(ClientAuthenticator authenticator, ClientCredentialsGrant clientCredentials)
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
        var (form, malformed) = await TokenForm.ReadAsync(context.Request, ct);
        if (malformed is not null)
        {
            return malformed;
        }

        return await authenticator.AuthenticateAsync(context, form, ct) switch
        {
            ClientAuthentication.Proven(var client) => form["grant_type"] switch
            {
                ClientCredentialsGrant.Name => await clientCredentials.AnswerAsync(client, form, ct),
                "" => TokenError.InvalidRequest("The grant type is missing."),
                _ => TokenError.UnsupportedGrantType,
            },
            ClientAuthentication.Ambiguous => TokenError.InvalidRequest("The client must authenticate in exactly one way."),
            ClientAuthentication.Braked(var retryAfter) => TokenError.TooManyFailures(retryAfter),
            _ => TokenError.InvalidClient,
        };
    }
}
