namespace CrossMentor.Host.Configuration;

/// <summary>Operations over WebSocket, graphql-transport-ws.</summary>
internal sealed record SocketSettings
{
    [Setting("Operations that one WebSocket may have under way.", Minimum = 1, Maximum = 10_000)]
    public int Operations { get; init; } = 100;

    [Setting("Seconds in which a client has to introduce itself after it has connected.", Minimum = 1, Maximum = 300)]
    public int InitSeconds { get; init; } = 10;
}
