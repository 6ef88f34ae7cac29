using CrossMentor.Domain.Access;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Access;

/// <summary>Reads who a caller is to the product. Asked at every request, so that a role given or taken counts at the next one.</summary>
public sealed class GrantReader(CrossMentorDbFactory factory)
{
    public async Task<Caller> ReadAsync(string issuer, string subject, CallerKind kind, CancellationToken ct)
    {
        await using var db = factory.Create(new TenantScopeHolder());
        using var system = SystemScope.Open(db, SystemPurpose.GrantLoading);

        // Who registered an organisation acts for it only until it has a coordinator of its own.
        var grants = await system.All<RoleGrant>()
            .Where(grant => grant.Issuer == issuer && grant.Subject == subject)
            .Where(grant => grant.Role != Role.ProgrammeManager || grant.OrganisationId == null
                || !system.All<RoleGrant>().Any(other =>
                    other.Role == Role.OrganisationCoordinator && other.OrganisationId == grant.OrganisationId))
            .OrderBy(grant => grant.Role).ThenBy(grant => grant.ScopeKey)
            .AsNoTracking()
            .ToListAsync(ct);
        return new(issuer, subject, kind, grants);
    }
}
