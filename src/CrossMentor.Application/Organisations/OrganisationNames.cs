using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Organisations;

/// <summary>Names of organisations are unique in the installation, those that the caller may not see included.</summary>
internal sealed class OrganisationNames(CrossMentorDb db)
{
    public async Task<bool> AreTakenAsync(Organisation organisation, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.NameCheck);
        return await system.All<Organisation>()
            .AnyAsync(other => other.NameKey == organisation.NameKey && other.Id != organisation.Id, ct);
    }
}
