namespace CrossMentor.Sdk;

/// <summary>How far a piece of work is.</summary>
/// <param name="Done">What is done.</param>
/// <param name="Total">What there is to do, at least <paramref name="Done"/>.</param>
public readonly record struct WorkProgress(long Done, long Total);
