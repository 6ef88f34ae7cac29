using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tokens;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Access;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Api.Callers;

/// <summary>Turns the identity of a valid token into the caller of the request, with the roles that the database gives it now.</summary>
/// <remarks>A role given or taken counts at the next request. An issuer that is bound to organisations speaks for no other.</remarks>
public sealed class CallerMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, GrantReader grants, ICallerScope scope)
    {
        if (context.Features.Get<TokenPrincipal>() is { } principal)
        {
            scope.ActAs(await CallerOfAsync(principal, grants, context.RequestAborted));
        }

        await next(context);
    }

    private static async Task<Caller> CallerOfAsync(TokenPrincipal principal, GrantReader grants, CancellationToken ct)
    {
        var caller = await grants.ReadAsync(principal.Issuer, PrincipalName.Of(principal), PrincipalName.KindOf(principal), ct);
        if (principal.BoundOrganisations is not { } bound)
        {
            return caller;
        }

        var organisations = bound.Select(GlobalIds.Decode<OrganisationId>).ToHashSet();
        return new(caller.Issuer, caller.Subject, caller.Kind, caller.Grants.Where(grant => grant.OrganisationId is { } id && organisations.Contains(id)));
    }
}
