using CrossMentor.Api.Tokens;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Api.Callers;

/// <summary>Lets each request act as the caller that its token names. A role given or taken counts at the next request.</summary>
public sealed class CallerMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CallerReader callers)
    {
        if (context.Features.Get<TokenPrincipal>() is { } principal)
        {
            await callers.ActAsync(principal, context.RequestAborted);
        }

        await next(context);
    }
}
