namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>A connection that was admitted, or that has to come back later.</summary>
/// <param name="Caller">Whatever the host knows its caller by.</param>
/// <param name="ExpiresAt">When the connection is to end; null for never.</param>
public sealed record ConnectionTicket(object? Caller = null, DateTimeOffset? ExpiresAt = null)
{
    /// <summary>How long the client has to stay away that is turned away for having tried too often; null for one that is admitted.</summary>
    public TimeSpan? RefusedFor { get; init; }
}
