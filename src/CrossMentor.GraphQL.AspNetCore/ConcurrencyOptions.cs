namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>How many operations a server takes at once. One more is answered with 503 and <c>Retry-After</c>.</summary>
public sealed record ConcurrencyOptions
{
    /// <summary>Operations that execute at the same time.</summary>
    public int MaxRunning { get; init; } = 64;

    /// <summary>Operations that wait for one of those to end.</summary>
    public int MaxWaiting { get; init; } = 64;

    /// <summary>When a client that was turned away should try again.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);
}
