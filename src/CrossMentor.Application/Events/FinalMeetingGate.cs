using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Reads the final meetings, whomever they are for.</summary>
internal sealed class FinalMeetingGate(CrossMentorDb db, TimeProvider clock) : IGate
{
    public GateCode Code => GateCode.FinalMeeting;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var meetings = (await system.All<ProgrammeEvent>()
                .Where(gathering => ids.Contains(gathering.ProgrammeId) && gathering.Kind == EventKind.Final)
                .AsNoTracking()
                .ToListAsync(ct))
            .ToLookup(gathering => gathering.ProgrammeId);
        return [.. programmes.Select(programme => EventGates.ReadFinalMeeting(meetings[programme.Id], clock.GetUtcNow()))];
    }
}
