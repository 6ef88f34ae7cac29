namespace CrossMentor.Application.Issuing;

/// <summary>That a client has a secret; nothing of the secret itself.</summary>
/// <param name="EndsAt">Null for the one that is good until another takes its place.</param>
public sealed record IssuerSecret(DateTimeOffset MadeAt, DateTimeOffset? EndsAt);
