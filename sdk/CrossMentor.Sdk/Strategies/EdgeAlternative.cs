namespace CrossMentor.Sdk.Strategies;

/// <summary>The best answer without one chosen pair, as far as it concerns its mentee, and what it loses.</summary>
/// <param name="Edge">The position of the chosen edge.</param>
/// <param name="Mentor">The row of the mentor the mentee would get instead; null when the mentee would go without.</param>
/// <param name="PairsLost">How many pairs fewer there would be; negative when there would be more, which a goal ahead of their number may cost.</param>
/// <param name="ScoreLost">How much lower the sum of scores would be; negative when it would be higher, because a goal ahead of it is served worse.</param>
public sealed record EdgeAlternative(int Edge, int? Mentor, int PairsLost, long ScoreLost)
{
    /// <summary>The first of the problem's goals that would be served worse; null when none would, or when the strategy does not say.</summary>
    public MatchingGoal? GoalLost { get; init; }
}
