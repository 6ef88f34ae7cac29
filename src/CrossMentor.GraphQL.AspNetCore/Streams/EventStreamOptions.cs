namespace CrossMentor.GraphQL.AspNetCore.Streams;

/// <summary>How server-sent events are delivered.</summary>
public sealed record EventStreamOptions
{
    /// <summary>After this long without a response a comment is sent, so that proxies do not take the connection for dead.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);
}
