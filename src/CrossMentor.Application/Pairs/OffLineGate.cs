using CrossMentor.Application.Matching.Running;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>The rules of the programme still allow the two on the facts of today: a reporting line may have come up since the match.</summary>
/// <remarks>A rule that cannot be asked has not allowed anything, so the gate stays open.</remarks>
internal sealed class OffLineGate(CrossMentorDb db, RuleQuestion rules) : IPairGate
{
    public PairGateCode Code => PairGateCode.OffLine;

    public async Task<PairGateState> ReadAsync(Pair pair, CancellationToken ct)
    {
        var programme = await db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == pair.ProgrammeId, ct);
        var two = await TwoAsync(pair, ct);
        if (two.Values.Any(participant => !participant.IsEnrolled))
        {
            return PairGateState.Open;
        }

        var refusals = await rules.AskAsync(programme, two[pair.MentorId], two[pair.MenteeId], ct);
        return refusals.Count == 0 ? PairGateState.Passed : PairGateState.Open;
    }

    private async Task<Dictionary<ParticipantId, Participant>> TwoAsync(Pair pair, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.PairAnswering);
        return await system.All<Participant>()
            .Where(participant => participant.Id == pair.MentorId || participant.Id == pair.MenteeId)
            .AsNoTracking()
            .ToDictionaryAsync(participant => participant.Id, ct);
    }
}
