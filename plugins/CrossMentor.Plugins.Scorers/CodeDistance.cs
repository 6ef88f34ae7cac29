namespace CrossMentor.Plugins.Scorers;

/// <summary>The distance of two codes.</summary>
/// <param name="A">One taxonomy id.</param>
/// <param name="B">The other taxonomy id.</param>
/// <param name="Distance">Their distance, from 0 to 100.</param>
public sealed record CodeDistance(string A, string B, int Distance);
