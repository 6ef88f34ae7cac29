using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.GraphQL.AspNetCore.Streams;
using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CrossMentor.GraphQL.AspNetCore.WebSockets;

/// <summary>What every connection needs of its server.</summary>
internal sealed record SocketServer(
    GraphQLEngine Engine,
    DocumentSource Documents,
    OperationGate Gate,
    CostTerms Terms,
    OperationScopes Scopes,
    ResponseReader Reader,
    GraphQLOptions Options,
    TimeProvider Time,
    Action<Exception>? Failed);

/// <summary>Operations of all kinds over one WebSocket (graphql-transport-ws).</summary>
internal sealed class SocketTransport(
    GraphQLEngine engine,
    DocumentSource documents,
    OperationGate gate,
    CostTerms terms,
    OperationScopes scopes,
    ResponseReader reader,
    GraphQLOptions options,
    TimeProvider time,
    IHostApplicationLifetime? host = null,
    ILogger<SocketTransport>? log = null)
{
    public const string Subprotocol = "graphql-transport-ws";

    private readonly SocketServer server = new(
        engine, documents, gate, terms, scopes, reader, options, time, exception => log?.LogError(exception, "An operation over WebSocket failed"));

    public bool IsServed => options.Sockets is not null;

    public async Task ServeAsync(HttpContext context)
    {
        var settings = options.Sockets ?? throw new InvalidOperationException("WebSockets are not served.");
        if (!OriginCheck.Allows(context.Request, settings.AllowedOrigins))
        {
            await Refusal.Forbidden(context);
            return;
        }

        var speaksProtocol = context.WebSockets.WebSocketRequestedProtocols.Contains(Subprotocol, StringComparer.Ordinal);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = speaksProtocol ? Subprotocol : null,
            KeepAliveInterval = settings.KeepAlive,
            KeepAliveTimeout = settings.KeepAliveTimeout,
        });
        using var wire = new SocketWire(socket, settings.MaxMessageBytes);
        if (!speaksProtocol)
        {
            // The code can be told only over an open socket.
            await wire.CloseAsync(SocketClose.SubprotocolNotAcceptable, wire.DrainAsync);
            return;
        }

        await using var connection = new SocketConnection(server, settings, context, wire);
        await connection.ServeAsync(host?.ApplicationStopping ?? CancellationToken.None);
    }
}
