using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Host.Configuration;
using CrossMentor.Identity;
using Microsoft.Net.Http.Headers;

namespace CrossMentor.Host.Composition.Edge;

/// <summary>
/// Lets the pages of listed sites call the API and what a page needs to sign somebody in. Cookies are never part of it: a page sends its token itself.
/// </summary>
internal static class CrossOrigin
{
    private static readonly TimeSpan PreflightKeptFor = TimeSpan.FromHours(1);

    private static readonly PathString[] Shared = [GraphQLComposition.Path, .. EmbeddedIssuerEndpoints.ForPagesElsewhere.Select(path => new PathString(path))];

    public static IApplicationBuilder UseCrossOrigin(this IApplicationBuilder app, CrossMentorOptions options)
    {
        var sites = OptionRules.Addresses(options.Cors.Origins);
        return sites.Count == 0 ? app : app.UseWhen(IsShared, shared => shared.Use(VaryByOrigin).UseCors(policy => policy
            .WithOrigins([.. sites])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders(HeaderNames.RetryAfter, HeaderNames.WWWAuthenticate)
            .SetPreflightMaxAge(PreflightKeptFor)));
    }

    private static bool IsShared(HttpContext context) =>
        Array.Exists(Shared, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    // A cache must not give one site what was answered to another.
    private static Task VaryByOrigin(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            if (!headers.Vary.ToString().Contains(HeaderNames.Origin, StringComparison.OrdinalIgnoreCase))
            {
                headers.Append(HeaderNames.Vary, HeaderNames.Origin);
            }

            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
