using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>The kick-off was held, where there is one. A session on its day may well have followed it.</summary>
/// <remarks>It binds those as well who are not invited to it, and so do not see it.</remarks>
internal sealed class KickOffGate(CrossMentorDb db) : IPairGate
{
    public PairGateCode Code => PairGateCode.KickOff;

    public async Task<PairGateReading> ReadAsync(Programme programme, Pair pair, DateOnly on, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var kickOffs = await system.All<ProgrammeEvent>()
            .Where(gathering => gathering.ProgrammeId == programme.Id && gathering.Kind == EventKind.KickOff)
            .AsNoTracking()
            .ToListAsync(ct);
        var endOfDay = new DateTimeOffset(on.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
        return kickOffs.Exists(gathering => gathering.Stands)
            ? PairGateReading.Of(Code, Milestones.CheckAfterKickOff(endOfDay, kickOffs))
            : PairGateReading.NotAsked(Code);
    }
}
