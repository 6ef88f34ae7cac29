using CrossMentor.Application.Matching.Running;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>The rules of a reverse programme still allow the two on the facts of today: a reporting line may have come up since the match.</summary>
/// <remarks>A rule that cannot be asked has not allowed anything, so the gate stays open.</remarks>
internal sealed class OffLineGate(CrossMentorDb db, RuleQuestion rules) : IPairGate
{
    public PairGateCode Code => PairGateCode.OffLine;

    public async Task<PairGateReading> ReadAsync(Programme programme, Pair pair, DateOnly on, CancellationToken ct)
    {
        if (programme.Orientation != Orientation.Reverse)
        {
            return PairGateReading.NotAsked(Code);
        }

        var two = await TwoAsync(pair, ct);
        if (two.Values.Any(participant => !participant.IsEnrolled))
        {
            return PairGateReading.Of(Code, isPassed: false);
        }

        var refusals = await rules.AskAsync(programme, two[pair.MentorId], two[pair.MenteeId], ct);
        return PairGateReading.Of(Code, isPassed: refusals.Count == 0);
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
