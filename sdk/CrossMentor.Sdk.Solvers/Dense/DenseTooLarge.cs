using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>A dense problem has more people on a side than it may have.</summary>
public sealed record DenseTooLarge(int People, int Most) : AssignmentRefusal(
    "DENSE_PROBLEM_TOO_LARGE",
    $"A side has {People} people; a dense problem has {Most} at most. State the most promising pairs as a sparse problem instead.");
