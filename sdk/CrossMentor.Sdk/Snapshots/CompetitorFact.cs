namespace CrossMentor.Sdk.Snapshots;

/// <summary>Two organisations compete; either side's declaration counts for both.</summary>
/// <param name="First">The code of one organisation.</param>
/// <param name="Second">The code of the other organisation.</param>
/// <param name="AsOf">Since when the declaration stands, if that is known.</param>
public readonly record struct CompetitorFact(int First, int Second, DateOnly? AsOf);
