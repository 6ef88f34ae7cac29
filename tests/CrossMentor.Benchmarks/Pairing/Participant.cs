namespace CrossMentor.Benchmarks.Pairing;

/// <summary>A mentor or a mentee.</summary>
public sealed record Participant(string Id, string Name, Organisation Organisation);
