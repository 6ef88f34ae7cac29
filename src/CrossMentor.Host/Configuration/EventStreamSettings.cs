namespace CrossMentor.Host.Configuration;

/// <summary>Operations over server-sent events, graphql-sse.</summary>
internal sealed record EventStreamSettings
{
    [Setting("Event streams that one client may have open; one more is refused.", Minimum = 1, Maximum = 10_000)]
    public int PerClient { get; init; } = 100;

    [Setting("Event streams that all clients together may have open; one more is turned away with 503.", Minimum = 1, Maximum = 1_000_000)]
    public int Total { get; init; } = 1_000;
}
