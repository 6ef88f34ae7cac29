namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>How far a solve has come.</summary>
/// <param name="Done">Places handled so far, in pairs.</param>
/// <param name="Total">Places to handle, in pairs; never below <paramref name="Done"/>.</param>
public readonly record struct SolveProgress(long Done, long Total);
