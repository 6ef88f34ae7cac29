namespace CrossMentor.Sdk.Scoring;

/// <summary>Why a scorer gives a pair its points, and the points that it gives when it is asked for them.</summary>
/// <param name="Explanation">What it explains.</param>
/// <param name="Points">What it gives; null when that has to be asked by itself, for what is wrong with it.</param>
internal sealed record ToldScore(ScoreExplanation Explanation, int? Points);
