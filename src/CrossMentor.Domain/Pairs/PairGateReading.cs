using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>How one of the gates of a pair stands. It says nothing of whose turn it is.</summary>
/// <param name="Refusals">What an open gate answers to those who want to begin; none where its name says it all.</param>
public sealed record PairGateReading(PairGateCode Code, PairGateState State, IReadOnlyList<Refusal> Refusals)
{
    public static PairGateReading NotAsked(PairGateCode code) => new(code, PairGateState.NotAsked, []);

    public static PairGateReading Of(PairGateCode code, bool isPassed) => new(code, isPassed ? PairGateState.Passed : PairGateState.Open, []);

    public static PairGateReading Of(PairGateCode code, Outcome outcome)
        => new(code, outcome.IsAccepted ? PairGateState.Passed : PairGateState.Open, outcome.Refusals);
}
