using System.Net.WebSockets;

namespace CrossMentor.Host.HotChocolate.Connections;

/// <summary>A WebSocket that closes with 1009 instead of reading a message that is too big.</summary>
internal sealed class LimitedSocket(WebSocket socket, int maxMessageBytes) : WebSocket
{
    private int received;

    public override WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public override string? CloseStatusDescription => socket.CloseStatusDescription;

    public override WebSocketState State => socket.State;

    public override string? SubProtocol => socket.SubProtocol;

    public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
    {
        var result = await socket.ReceiveAsync(buffer, cancellationToken);
        await CountAsync(result.Count, result.EndOfMessage, cancellationToken);
        return result;
    }

    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var result = await socket.ReceiveAsync(buffer, cancellationToken);
        await CountAsync(result.Count, result.EndOfMessage, cancellationToken);
        return result;
    }

    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        socket.SendAsync(buffer, messageType, endOfMessage, cancellationToken);

    public override ValueTask SendAsync(
        ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        socket.SendAsync(buffer, messageType, endOfMessage, cancellationToken);

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        socket.CloseAsync(closeStatus, statusDescription, cancellationToken);

    public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        socket.CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

    public override void Abort() => socket.Abort();

    public override void Dispose() => socket.Dispose();

    private async Task CountAsync(int bytes, bool isEnd, CancellationToken ct)
    {
        received += bytes;
        if (received > maxMessageBytes)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.MessageTooBig, "The message is too big", ct);
            throw new WebSocketException(WebSocketError.HeaderError, "The message is too big.");
        }

        received = isEnd ? 0 : received;
    }
}
