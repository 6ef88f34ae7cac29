using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Results;

/// <summary>The best answer without a pair, as far as it concerns its mentee.</summary>
/// <param name="MentorId">The mentor the mentee would have instead; null when the mentee would go without.</param>
/// <param name="PairsLost">How many pairs fewer there would be; negative when there would be more.</param>
/// <param name="ScoreLost">How much lower the sum of scores would be; negative when it would be higher.</param>
/// <param name="GoalLost">The first of the run's goals that would be served worse; null when none would, or when the strategy does not say.</param>
public sealed record PairAlternative(Guid? MentorId, int PairsLost, long ScoreLost, MatchingGoal? GoalLost = null);
