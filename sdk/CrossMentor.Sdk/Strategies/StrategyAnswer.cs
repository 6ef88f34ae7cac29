using System.Collections.Immutable;

namespace CrossMentor.Sdk.Strategies;

/// <summary>What a strategy answers: <see cref="PairsChosen"/> or <see cref="DemandsConflict"/>.</summary>
public abstract record StrategyAnswer
{
    private protected StrategyAnswer()
    {
    }
}

/// <summary>Pairs that meet all demands.</summary>
/// <param name="Edges">The positions of the chosen edges, each once.</param>
/// <param name="Certificate">What proves that no answer is better, if the strategy can prove it.</param>
/// <param name="Unplaced">Why people went without a pair, for those the strategy can speak for.</param>
public sealed record PairsChosen(
    ImmutableArray<int> Edges,
    MatchingCertificate? Certificate,
    ImmutableArray<UnplacedCause> Unplaced) : StrategyAnswer
{
    /// <summary>What would happen without a chosen pair, for the pairs that the strategy looked at.</summary>
    public ImmutableArray<EdgeAlternative> Alternatives { get; init; } = [];
}

/// <summary>No answer can meet all demands at once.</summary>
/// <param name="Conflicts">The demands that exclude each other, as few as the strategy can find.</param>
public sealed record DemandsConflict(ImmutableArray<Conflict> Conflicts) : StrategyAnswer;
