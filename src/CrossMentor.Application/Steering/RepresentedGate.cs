using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Reads who takes part and who sits in the steering group.</summary>
internal sealed class RepresentedGate(CrossMentorDb db, ParticipationReader participations) : IGate
{
    public GateCode Code => GateCode.SteeringCoverage;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var present = await participations.OrganisationsAsync(programmes, ct);
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var represented = (await system.All<Representative>()
                .Where(representative => ids.Contains(representative.ProgrammeId) && representative.StoodDownOn == null)
                .Select(representative => new { representative.ProgrammeId, representative.OrganisationId })
                .ToListAsync(ct))
            .ToLookup(representative => representative.ProgrammeId, representative => representative.OrganisationId);
        return [.. programmes.Select(programme => SteeringCoverageGate.Read([.. present[programme.Id]], represented[programme.Id]))];
    }
}
