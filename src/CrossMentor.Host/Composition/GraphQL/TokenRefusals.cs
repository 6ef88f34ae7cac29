using CrossMentor.Domain.Refusals;
using CrossMentor.GraphQL.AspNetCore;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>Gives a 401, 403 or 429 at the GraphQL address the body that its clients can read; which of them, others have decided before.</summary>
internal static class TokenRefusals
{
    public static IApplicationBuilder UseTokenRefusals(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response is not { HasStarted: false, ContentLength: null } || !context.Request.Path.StartsWithSegments(GraphQLComposition.Path, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        switch (context.Response.StatusCode)
        {
            case StatusCodes.Status401Unauthorized:
                await GraphQLRefusal.WriteAsync(
                    context,
                    StatusCodes.Status401Unauthorized,
                    RequestErrorCodes.Unauthenticated,
                    "The access token is not valid. Get a new one from a trusted issuer.");
                break;
            case StatusCodes.Status429TooManyRequests:
                await GraphQLRefusal.WriteAsync(
                    context,
                    StatusCodes.Status429TooManyRequests,
                    RequestErrorCodes.TooManyFailedTokens,
                    "Too many access tokens of this address were refused. Get a new one, and come back after the seconds of Retry-After.");
                break;
            case StatusCodes.Status403Forbidden:
                await GraphQLRefusal.WriteAsync(
                    context,
                    StatusCodes.Status403Forbidden,
                    RequestErrorCodes.InsufficientScope,
                    $"The access token lacks the scope {ScopeRequirement.Scope}.");
                break;
        }
    });
}
