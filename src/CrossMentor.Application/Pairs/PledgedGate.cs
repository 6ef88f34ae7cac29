using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Both have said how much time they give.</summary>
internal sealed class PledgedGate : IPairGate
{
    public PairGateCode Code => PairGateCode.Pledged;

    public Task<PairGateState> ReadAsync(Pair pair, CancellationToken ct)
        => Task.FromResult(pair is { MentorPledge: not null, MenteePledge: not null } ? PairGateState.Passed : PairGateState.Open);
}
