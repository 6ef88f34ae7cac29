namespace CrossMentor.Sdk.Strategies;

/// <summary>What a strategy strives for. Goals are lexicographic: a later goal decides only among the best answers by the earlier ones.</summary>
public enum MatchingGoal
{
    /// <summary>As many pairs as possible.</summary>
    MostPlaced,

    /// <summary>The largest sum of scores.</summary>
    TotalScore,
}
