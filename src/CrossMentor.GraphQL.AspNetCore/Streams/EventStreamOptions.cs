using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>How server-sent events are delivered.</summary>
public sealed record EventStreamOptions
{
    /// <summary>After this long without a response a comment is sent, so that proxies do not take the connection for dead.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How many event streams may be open. One more is answered with 503 and <c>Retry-After</c>.</summary>
    public int MaxStreams { get; init; } = 1_000;

    /// <summary>How many event streams one client may have open. One more is answered with 429.</summary>
    public int MaxStreamsPerClient { get; init; } = 100;

    /// <summary>When a client that was turned away should try again.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whom a request counts for; null, or null from it, for the address.</summary>
    public Func<HttpContext, string?>? ClientOf { get; init; }
}
