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

/// <summary>Why somebody went without a pair although there were candidates.</summary>
/// <param name="Side">On which side the person is.</param>
/// <param name="Row">The person's row.</param>
/// <param name="Reason">Why.</param>
public sealed record UnplacedCause(Side Side, int Row, Reason Reason);

/// <summary>The best answer without one chosen pair, as far as it concerns its mentee, and what it loses.</summary>
/// <param name="Edge">The position of the chosen edge.</param>
/// <param name="Mentor">The row of the mentor the mentee would get instead; null when the mentee would go without.</param>
/// <param name="PairsLost">How many pairs fewer there would be.</param>
/// <param name="ScoreLost">How much lower the sum of scores would be; negative when one pair fewer frees better pairs elsewhere.</param>
public sealed record EdgeAlternative(int Edge, int? Mentor, int PairsLost, long ScoreLost);

/// <summary>A demand that cannot hold together with the others named.</summary>
/// <param name="Reason">What excludes what.</param>
/// <param name="Mentors">The rows of the mentors concerned.</param>
/// <param name="Mentees">The rows of the mentees concerned.</param>
/// <param name="Organisations">The codes of the organisations concerned.</param>
public sealed record Conflict(
    Reason Reason,
    ImmutableArray<int> Mentors,
    ImmutableArray<int> Mentees,
    ImmutableArray<int> Organisations);
