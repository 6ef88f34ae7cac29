using CrossMentor.Api.Callers;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tokens;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Access;

namespace CrossMentor.Host.Composition;

/// <summary>Turns the token of a request into a caller: who it is stands in the token, what it may do in the database of this very moment.</summary>
internal static class CallerResolution
{
    public const string Scope = "crossmentor";

    public static IApplicationBuilder UseCallers(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!context.TryGetTokenPrincipal(out var principal))
        {
            await next(context);
            return;
        }

        if (!principal.Scopes.Contains(Scope, StringComparer.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.Headers.WWWAuthenticate = $"Bearer error=\"insufficient_scope\", scope=\"{Scope}\"";
            return;
        }

        var grants = context.RequestServices.GetRequiredService<GrantReader>();
        var caller = await grants.ReadAsync(
            principal.Issuer, PrincipalName.Of(principal), PrincipalName.KindOf(principal), context.RequestAborted);
        context.RequestServices.GetRequiredService<ICallerScope>().ActAs(Bound(caller, principal.BoundOrganisations));
        await next(context);
    });

    // Whoever runs an issuer can make it say anything, so a bound issuer speaks for its organisations and for nothing wider.
    private static Caller Bound(Caller caller, IReadOnlyList<string>? organisations)
    {
        if (organisations is null)
        {
            return caller;
        }

        var bound = organisations.Select(IdOf).ToHashSet();
        return new Caller(
            caller.Issuer,
            caller.Subject,
            caller.Kind,
            caller.Grants.Where(grant => grant.OrganisationId is { } organisation && bound.Contains(organisation)));
    }

    private static OrganisationId IdOf(string id)
        => Guid.TryParse(id, out var value) ? OrganisationId.From(value) : GlobalIds.Decode<OrganisationId>(id);
}
