using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes.Readiness;

/// <summary>Reads which organisations take part, for the gates that ask each of them.</summary>
internal sealed class ParticipationReader(CrossMentorDb db)
{
    /// <summary>In the order of the ids of the organisations.</summary>
    public async Task<ILookup<ProgrammeId, OrganisationId>> OrganisationsAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var parts = await system.All<ParticipatingOrganisation>()
            .Where(part => ids.Contains(part.ProgrammeId))
            .OrderBy(part => part.OrganisationId)
            .Select(part => new { part.ProgrammeId, part.OrganisationId })
            .ToListAsync(ct);
        return parts.ToLookup(part => part.ProgrammeId, part => part.OrganisationId);
    }
}
