namespace CrossMentor.Sdk.Scoring;

/// <summary>The points of one pair by one criterion, and what matched.</summary>
/// <param name="Points">The points, from 0 to <see cref="ScoreScale.MaximumPoints"/>.</param>
/// <param name="Reason">What matched, citing taxonomy ids.</param>
public sealed record ScoreExplanation(int Points, Reason Reason);
