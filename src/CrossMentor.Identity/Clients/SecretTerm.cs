namespace CrossMentor.Identity.Clients;

/// <summary>That a client has a secret, and for how long; nothing of the secret itself.</summary>
/// <param name="EndsAt">Null for the one that is good until another takes its place.</param>
public sealed record SecretTerm(DateTimeOffset MadeAt, DateTimeOffset? EndsAt);
