namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>A connection that was admitted.</summary>
/// <param name="Caller">Whatever the host knows its caller by.</param>
/// <param name="ExpiresAt">When the connection is to end; null for never.</param>
public sealed record ConnectionTicket(object? Caller = null, DateTimeOffset? ExpiresAt = null);
