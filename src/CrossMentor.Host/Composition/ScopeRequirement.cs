using CrossMentor.Api.Tokens;
using CrossMentor.Identity;

namespace CrossMentor.Host.Composition;

/// <summary>A token that was not issued for this API's purpose is turned away, whatever its bearer may do with another token.</summary>
internal static class ScopeRequirement
{
    public const string Scope = "crossmentor";

    public static IApplicationBuilder UseScopeRequirement(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // The issuer's own addresses ask for scopes of their own.
        if (!context.Request.Path.StartsWithSegments(EmbeddedIssuerEndpoints.Root, StringComparison.OrdinalIgnoreCase)
            && context.TryGetTokenPrincipal(out var principal) && !principal.Scopes.Contains(Scope, StringComparer.Ordinal))
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ScopeRequirement)).LogWarning(
                "A token of {Issuer} for {Subject} at {Address} lacks the scope.", principal.Issuer, principal.Subject, context.Connection.RemoteIpAddress);
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.Headers.WWWAuthenticate = $"Bearer error=\"insufficient_scope\", scope=\"{Scope}\"";
            return;
        }

        await next(context);
    });
}
