using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Matching;

/// <summary>The best answer without a pair, as far as it concerns its mentee.</summary>
/// <param name="MentorId">The mentor the mentee would have instead; null when the mentee would go without.</param>
/// <param name="PairsLost">Pairs fewer there would be; negative when there would be more.</param>
/// <param name="ScoreLost">How much lower the total score would be; negative when it would be higher.</param>
/// <param name="GoalLost">The first goal that would be served worse; null when none would, when the strategy does not say, and in what was kept before it was asked.</param>
public sealed record PairAlternative(ParticipantId? MentorId, int PairsLost, int ScoreLost, MatchingGoal? GoalLost = null);
