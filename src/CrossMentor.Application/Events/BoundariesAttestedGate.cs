using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Reads who of those enrolled has not attested the boundaries of mentoring, as organisations only.</summary>
internal sealed class BoundariesAttestedGate(CrossMentorDb db) : IGate
{
    public GateCode Code => GateCode.Boundaries;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var missing = (await system.All<Participant>()
                .Where(participant => ids.Contains(participant.ProgrammeId) && participant.State == ParticipantState.Enrolled
                    && !system.All<BoundaryAttestation>().Any(row => row.ParticipantId == participant.Id && row.Role == participant.Role && row.AttestedOn != null))
                .Select(participant => new { participant.ProgrammeId, participant.OrganisationId })
                .Distinct()
                .ToListAsync(ct))
            .ToLookup(participant => participant.ProgrammeId, participant => participant.OrganisationId);
        return [.. programmes.Select(programme => BoundariesGate.Read([.. missing[programme.Id]]))];
    }
}
