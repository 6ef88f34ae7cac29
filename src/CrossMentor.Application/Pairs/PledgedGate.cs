using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Pairs;

/// <summary>Both have said how much time they give, where seniors are mentored: what they do not put first fails.</summary>
internal sealed class PledgedGate : IPairGate
{
    public PairGateCode Code => PairGateCode.Pledged;

    public Task<PairGateReading> ReadAsync(Programme programme, Pair pair, DateOnly on, CancellationToken ct)
        => Task.FromResult(programme.Orientation == Orientation.Reverse
            ? PairGateReading.Of(Code, isPassed: pair is { MentorPledge: not null, MenteePledge: not null })
            : PairGateReading.NotAsked(Code));
}
