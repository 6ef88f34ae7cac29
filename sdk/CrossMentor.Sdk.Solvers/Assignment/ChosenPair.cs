namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>A pair of the solution.</summary>
/// <param name="Mentee">Index of the mentee.</param>
/// <param name="Mentor">Index of the mentor.</param>
/// <param name="Score">The score of the pair in points.</param>
/// <param name="IsPinned">Whether somebody decided the pair beforehand.</param>
/// <param name="Alternative">What would happen to the mentee without this pair.</param>
public readonly record struct ChosenPair(int Mentee, int Mentor, int Score, bool IsPinned, PairAlternative Alternative);
