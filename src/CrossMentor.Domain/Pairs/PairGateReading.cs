namespace CrossMentor.Domain.Pairs;

/// <summary>How one of the gates of a pair stands. It says nothing of whose turn it is.</summary>
public sealed record PairGateReading(PairGateCode Code, PairGateState State);
