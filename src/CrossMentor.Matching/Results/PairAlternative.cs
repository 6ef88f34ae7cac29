namespace CrossMentor.Matching.Results;

/// <summary>The best answer without a pair, as far as it concerns its mentee.</summary>
/// <param name="MentorId">The mentor the mentee would have instead; null when the mentee would go without.</param>
/// <param name="PairsLost">How many pairs fewer there would be.</param>
/// <param name="ScoreLost">How much lower the sum of scores would be.</param>
public sealed record PairAlternative(Guid? MentorId, int PairsLost, long ScoreLost);
