using CrossMentor.Identity.Authentication;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Tokens;

/// <summary>What every address for clients does first: read a well-formed request, then find out which client it is.</summary>
internal sealed class ClientRequests(ClientAuthenticator authenticator)
{
    public async Task AnswerAsync(HttpContext context, Func<Client, RequestParameters, CancellationToken, ValueTask<TokenAnswer>> decide)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Pragma = "no-cache";
        var answer = await DecideAsync(context, decide, context.RequestAborted);
        await answer.WriteAsync(context.Response, context.RequestAborted);
    }

    private async ValueTask<TokenAnswer> DecideAsync(
        HttpContext context, Func<Client, RequestParameters, CancellationToken, ValueTask<TokenAnswer>> decide, CancellationToken ct)
    {
        var (form, malformed) = await RequestParameters.ReadAsync(context.Request, ct);
        if (malformed is not null)
        {
            return malformed;
        }

        return await authenticator.AuthenticateAsync(context, form, ct) switch
        {
            ClientAuthentication.Proven(var client) => await decide(client, form, ct),
            ClientAuthentication.Ambiguous => TokenError.InvalidRequest("The client must authenticate in exactly one way."),
            ClientAuthentication.Braked(var retryAfter) => TokenError.TooManyFailures(retryAfter),
            _ => TokenError.InvalidClient,
        };
    }
}
