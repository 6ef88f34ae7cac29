namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>What an assignment strives for. Goals are lexicographic: a later goal decides only among the best solutions by the earlier ones.</summary>
public enum AssignmentGoal
{
    /// <summary>As many pairs as possible.</summary>
    MostPlaced,

    /// <summary>The highest sum of scores.</summary>
    TotalScore,

    /// <summary>
    /// The largest deviation of an organisation's number of pairs from its <see cref="FairShares"/> as small as possible, then the second largest, and so on.
    /// </summary>
    FairShares,

    /// <summary>As many of <see cref="AssignmentProblem.RunningPairs"/> as possible.</summary>
    LeastChange,

    /// <summary>The lowest score of a pair as high as possible. Without any pair there is no low score: ahead of <see cref="MostPlaced"/> it leaves people unplaced.</summary>
    Bottleneck,
}
