using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CrossMentor.Benchmarks.Load;

/// <summary>One kept-alive connection that sends bytes made beforehand and reads whole answers. It blocks: one thread serves them all.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[128 * 1024];
    private int filled;

    public HttpConnection(int port) => socket.Connect(new IPEndPoint(IPAddress.Loopback, port));

    public void Send(byte[] request)
    {
        for (var sent = 0; sent < request.Length;)
        {
            sent += socket.Send(request.AsSpan(sent));
        }
    }

    /// <summary>Waits for the answer to the last request; throws unless its status is 200.</summary>
    public void Receive()
    {
        var head = ReceiveHead();
        if (!buffer.AsSpan(0, head).StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException($"The server answered: {Encoding.UTF8.GetString(buffer, 0, filled)}");
        }

        if (ContentLength(head) is { } length)
        {
            ReceiveUntil(head + length);
        }
        else
        {
            for (var chunk = head; ReceiveChunk(ref chunk) > 0;)
            {
            }
        }
    }

    /// <summary>Waits for an answer and returns its body.</summary>
    public byte[] ReceiveBody()
    {
        Receive();
        var head = ReceiveHead();
        if (ContentLength(head) is { } length)
        {
            return buffer[head..(head + length)];
        }

        var body = new List<byte>();
        var chunk = head;
        while (true)
        {
            var start = chunk;
            var size = ReceiveChunk(ref chunk);
            if (size == 0)
            {
                return [.. body];
            }

            body.AddRange(buffer.AsSpan(chunk - 2 - size, size));
            Debug.Assert(chunk > start, "Every chunk has a line of its own.");
        }
    }

    /// <summary>Forgets the last answer.</summary>
    public void Next() => filled = 0;

    public void Dispose() => socket.Dispose();

    /// <summary>The length of the status line and headers with the empty line after them.</summary>
    private int ReceiveHead()
    {
        while (true)
        {
            var end = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                return end + 4;
            }

            ReceiveMore();
        }
    }

    private int? ContentLength(int head)
    {
        var headers = buffer.AsSpan(0, head);
        var at = headers.IndexOf("Content-Length: "u8);
        if (at < 0)
        {
            at = headers.IndexOf("content-length: "u8);
        }

        return at >= 0 && Utf8Parser.TryParse(headers[(at + 16)..], out int length, out _) ? length : null;
    }

    /// <summary>Reads one chunk and moves behind it; zero for the last.</summary>
    private int ReceiveChunk(ref int chunk)
    {
        int line;
        while ((line = buffer.AsSpan(chunk, filled - chunk).IndexOf("\r\n"u8)) < 0)
        {
            ReceiveMore();
        }

        if (!Utf8Parser.TryParse(buffer.AsSpan(chunk, line), out int size, out _, 'x'))
        {
            throw new InvalidOperationException("The server sent a chunk without a size.");
        }

        chunk += line + 2 + size + 2;
        ReceiveUntil(chunk);
        return size;
    }

    private void ReceiveUntil(int length)
    {
        while (filled < length)
        {
            ReceiveMore();
        }
    }

    private void ReceiveMore()
    {
        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var received = socket.Receive(buffer.AsSpan(filled));
        filled += received > 0 ? received : throw new InvalidOperationException("The server closed the connection.");
    }
}
