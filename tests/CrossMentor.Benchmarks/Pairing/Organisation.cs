namespace CrossMentor.Benchmarks.Pairing;

/// <summary>Where a participant works.</summary>
public sealed record Organisation(string Id, string Name);
