namespace CrossMentor.Domain.Pairs;

/// <summary>The sessions of a pair that both confirmed, as far as a certificate tells of them.</summary>
public sealed record ConfirmedSessions(int Count, int Minutes);
