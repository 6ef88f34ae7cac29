namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>Somebody as an issuer of tokens names it.</summary>
/// <param name="IsThisPersonOnly">Whether it has no role but that of being one person.</param>
public sealed record Principal(string Issuer, string Subject, bool IsThisPersonOnly);
