using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Matching;

/// <summary>The best answer without a pair, as far as it concerns its mentee.</summary>
/// <param name="MentorId">The mentor the mentee would have instead; null when the mentee would go without.</param>
/// <param name="PairsLost">Pairs fewer there would be.</param>
/// <param name="ScoreLost">How much lower the total score would be; negative when the pair that is lost frees better ones.</param>
public sealed record PairAlternative(ParticipantId? MentorId, int PairsLost, int ScoreLost);
