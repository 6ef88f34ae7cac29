using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tokens;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Access;

namespace CrossMentor.Api.Callers;

/// <summary>Turns the identity of a valid token into a caller, with the roles that the database gives it at this moment.</summary>
/// <remarks>
/// An issuer that is bound to organisations speaks for no other. A connection outlives the moment at which its token was judged, so whoever signed out
/// meanwhile has no role left in it.
/// </remarks>
public sealed class CallerReader(GrantReader grants, ICallerScope scope, TokenValidator tokens)
{
    /// <summary>Whose roles were read, for work that outlives its scope and reads them again; null for somebody who sent no token.</summary>
    public TokenPrincipal? Principal { get; private set; }

    /// <summary>From here on, everything in the scope of this reader is seen and done as that caller.</summary>
    public async Task ActAsync(TokenPrincipal principal, CancellationToken ct)
    {
        scope.ActAs(await ReadAsync(principal, ct));
        Principal = principal;
    }

    private async Task<Caller> ReadAsync(TokenPrincipal principal, CancellationToken ct)
    {
        if (await tokens.HasEndedAsync(principal, ct))
        {
            return new(principal.Issuer, PrincipalName.Of(principal), PrincipalName.KindOf(principal), []);
        }

        var caller = await grants.ReadAsync(principal.Issuer, PrincipalName.Of(principal), PrincipalName.KindOf(principal), ct);
        var bound = principal.BoundOrganisations?.Select(GlobalIds.Decode<OrganisationId>).ToHashSet();
        return new(caller.Issuer, caller.Subject, caller.Kind, caller.Grants, bound) { ClientId = caller.Kind == CallerKind.User ? principal.ClientId : null };
    }
}
