namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>A mentee and a mentor by their indices in the problem.</summary>
/// <param name="Mentee">Index of the mentee, from 0.</param>
/// <param name="Mentor">Index of the mentor, from 0.</param>
public readonly record struct PairIndex(int Mentee, int Mentor);
