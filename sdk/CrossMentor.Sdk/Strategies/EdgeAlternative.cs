namespace CrossMentor.Sdk.Strategies;

/// <summary>The best answer without one chosen pair, as far as it concerns its mentee, and what it loses.</summary>
/// <param name="Edge">The position of the chosen edge.</param>
/// <param name="Mentor">The row of the mentor the mentee would get instead; null when the mentee would go without.</param>
/// <param name="PairsLost">How many pairs fewer there would be.</param>
/// <param name="ScoreLost">How much lower the sum of scores would be; negative when one pair fewer frees better pairs elsewhere.</param>
public sealed record EdgeAlternative(int Edge, int? Mentor, int PairsLost, long ScoreLost);
