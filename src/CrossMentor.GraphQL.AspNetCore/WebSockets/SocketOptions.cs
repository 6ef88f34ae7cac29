namespace CrossMentor.GraphQL.AspNetCore.WebSockets;

/// <summary>How connections by WebSocket are served.</summary>
public sealed record SocketOptions
{
    /// <summary>How long a client may take to introduce itself. Then the connection is closed with 4408.</summary>
    public TimeSpan InitTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The sites, such as <c>https://app.example.org</c>, whose pages may connect besides those of this server. Clients that are no browser
    /// name no site and may always connect.
    /// </summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>How many operations one connection may have under way; one more is answered with an error.</summary>
    public int MaxOperations { get; init; } = 100;

    /// <summary>Longer messages close the connection with 1009.</summary>
    public int MaxMessageBytes { get; init; } = GraphQLOptions.DefaultMaxRequestBytes;

    /// <summary>How often an idle client is asked whether it is there.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long it may take to answer that. Then the connection is given up.</summary>
    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(15);
}
