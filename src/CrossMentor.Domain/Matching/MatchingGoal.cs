namespace CrossMentor.Domain.Matching;

/// <summary>What a programme's matching strives for. Goals are lexicographic: a later goal decides only among the best matchings by the earlier ones.</summary>
public enum MatchingGoal
{
    /// <summary>As many pairs as possible.</summary>
    MostPlaced,

    /// <summary>The largest sum of scores.</summary>
    TotalScore,

    /// <summary>The largest deviation of an organisation from its share as small as possible, then the second largest, and so on.</summary>
    FairShares,

    /// <summary>As many running pairs as possible go on.</summary>
    LeastChange,

    /// <summary>The lowest score of a pair as high as possible.</summary>
    Bottleneck,
}
