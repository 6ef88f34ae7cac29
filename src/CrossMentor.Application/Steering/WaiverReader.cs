using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Reads which gates programmes do without, and by which decision: the first that was adopted.</summary>
internal sealed class WaiverReader(CrossMentorDb db)
{
    public async Task<IReadOnlyDictionary<(ProgrammeId Programme, GateCode Gate), SteeringDecisionId>> ReadAsync(
        IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        if (programmes.Count == 0)
        {
            return new Dictionary<(ProgrammeId, GateCode), SteeringDecisionId>();
        }

        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var adopted = await system.All<SteeringDecision>()
            .Where(decision => ids.Contains(decision.ProgrammeId)
                && decision.Subject == SteeringSubject.WaiveGate && decision.State == SteeringDecisionState.Adopted)
            .OrderBy(decision => decision.ClosedOn).ThenBy(decision => decision.Id)
            .Select(decision => new { decision.Id, decision.ProgrammeId, decision.Gate })
            .ToListAsync(ct);
        return adopted.DistinctBy(decision => (decision.ProgrammeId, decision.Gate)).ToDictionary(decision => (decision.ProgrammeId, decision.Gate!.Value), decision => decision.Id);
    }
}
