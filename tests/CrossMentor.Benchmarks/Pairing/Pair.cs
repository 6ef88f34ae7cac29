namespace CrossMentor.Benchmarks.Pairing;

/// <summary>A pair as every server of the benchmark has it in memory.</summary>
public sealed record Pair(string Id, int Score, Participant Mentor, Participant Mentee);
