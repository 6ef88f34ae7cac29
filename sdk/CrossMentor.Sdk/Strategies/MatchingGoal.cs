namespace CrossMentor.Sdk.Strategies;

/// <summary>What a strategy strives for. Goals are lexicographic: a later goal decides only among the best answers by the earlier ones.</summary>
public enum MatchingGoal
{
    /// <summary>As many pairs as possible.</summary>
    MostPlaced,

    /// <summary>The largest sum of scores.</summary>
    TotalScore,

    /// <summary>
    /// The largest deviation of an organisation's number of pairs from its share as small as possible, then the second largest, and so on; see
    /// <see cref="MatchingProblem.FairShares"/>.
    /// </summary>
    FairShares,

    /// <summary>As many of <see cref="MatchingProblem.RunningEdges"/> as possible.</summary>
    LeastChange,

    /// <summary>The lowest score of a pair as high as possible. Without any pair there is no low score: ahead of <see cref="MostPlaced"/> it leaves people without a pair.</summary>
    Bottleneck,
}
