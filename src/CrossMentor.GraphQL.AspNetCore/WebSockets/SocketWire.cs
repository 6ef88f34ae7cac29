using System.Buffers;
using System.Net.WebSockets;

namespace CrossMentor.GraphQL.AspNetCore.WebSockets;

/// <summary>Whole text messages over a WebSocket: one at a time in each direction, none larger than allowed.</summary>
internal sealed class SocketWire(WebSocket socket, int maxMessageBytes) : IDisposable
{
    private const int ReadBytes = 4 * 1024;

    // How long the other side may take to say goodbye, and to take what it was sent before.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly ArrayBufferWriter<byte> incoming = new(ReadBytes);

    /// <summary>The next message; or why there is none. It cannot be cancelled, because that would break the connection; hanging up ends it.</summary>
    public async Task<(ReadOnlyMemory<byte> Message, SocketClose? End)> ReceiveAsync()
    {
        incoming.ResetWrittenCount();
        while (true)
        {
            ValueWebSocketReceiveResult received;
            try
            {
                received = await socket.ReceiveAsync(incoming.GetMemory(ReadBytes), CancellationToken.None);
            }
            catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
            {
                // The connection is gone, without a word.
                return (default, SocketClose.Normal);
            }

            if (received.MessageType == WebSocketMessageType.Close)
            {
                return (default, SocketClose.Normal);
            }

            if (received.MessageType == WebSocketMessageType.Binary)
            {
                return (default, SocketClose.BadRequest("Messages are text"));
            }

            incoming.Advance(received.Count);
            if (incoming.WrittenCount > maxMessageBytes)
            {
                return (default, SocketClose.TooBig);
            }

            if (received.EndOfMessage)
            {
                return (incoming.WrittenMemory, null);
            }
        }
    }

    /// <summary>Sends one message, when those before it are sent. A message that is no longer wanted by then is not sent.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken ct)
    {
        try
        {
            await sending.WaitAsync(ct);
            try
            {
                if (!ct.IsCancellationRequested && socket.State == WebSocketState.Open)
                {
                    // Not cancellable: half a message would break the connection for all other operations.
                    await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                }
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            // The connection is gone, or nobody wants the message; who reads the connection learns the first too and ends everything.
        }
    }

    /// <summary>Says why, and waits a moment for the other side's goodbye; whoever does not answer is hung up on.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="goodbye">Ends when the other side has closed, too.</param>
    public async Task CloseAsync(SocketClose reason, Func<Task> goodbye)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await sending.WaitAsync(patience.Token);
            try
            {
                if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                {
                    await socket.CloseOutputAsync((WebSocketCloseStatus)reason.Code, reason.Reason, patience.Token);
                }
            }
            finally
            {
                sending.Release();
            }

            await goodbye().WaitAsync(patience.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException)
        {
            socket.Abort();
        }
    }

    /// <summary>Reads on until the other side has closed; what it still sends is ignored.</summary>
    public async Task DrainAsync()
    {
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            await ReceiveAsync();
        }
    }

    public void Dispose() => sending.Dispose();
}
