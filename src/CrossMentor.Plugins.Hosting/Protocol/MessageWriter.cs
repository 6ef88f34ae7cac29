using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>Writes one message after another as frames; a long message needs no more memory than a short one.</summary>
internal sealed class MessageWriter(IFrameSink sink)
{
    private readonly byte[] buffer = new byte[Wire.HeaderBytes + Wire.PayloadBytesMax];
    private readonly int[] framesSent = new int[byte.MaxValue + 1];
    private int length;
    private long sent;
    private WireOp op;

    /// <summary>How many bytes of the message wait in the frame that is being filled.</summary>
    public int Pending => length - Wire.HeaderBytes;

    /// <summary>How many bytes the message has so far.</summary>
    public long Written => sent + Pending;

    /// <summary>How many frames of a kind it has sent in all its messages, for tests.</summary>
    public int FramesSent(WireOp kind) => framesSent[(int)kind];

    public void Begin(WireOp operation)
    {
        op = operation;
        sent = 0;
        length = Wire.HeaderBytes;
    }

    /// <summary>Sends the last frame of the message.</summary>
    public void End() => Flush(hasMore: false);

    /// <summary>Sends what was written so far, so that the other end need not wait for the whole message.</summary>
    public void Part() => Flush(hasMore: true);

    public void Write<T>(T value)
        where T : unmanaged
        => WriteRaw(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));

    public void WriteFlag(bool value) => Write(value ? (byte)1 : (byte)0);

    /// <summary>An array with its length; an array that was never made is told from an empty one.</summary>
    public void WriteArray<T>(ReadOnlySpan<T> values, bool isDefault = false)
        where T : unmanaged
    {
        Write(isDefault ? -1 : values.Length);
        WriteRaw(MemoryMarshal.AsBytes(values));
    }

    public void WriteArray<T>(System.Collections.Immutable.ImmutableArray<T> values)
        where T : unmanaged
        => WriteArray(values.AsSpan(), values.IsDefault);

    public void WriteText(string text)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        Write(count);
        if (count <= buffer.Length - length)
        {
            length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
        }
        else
        {
            WriteRaw(Encoding.UTF8.GetBytes(text));
        }
    }

    public void WriteDate(DateOnly? date) => Write(date?.DayNumber ?? -1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > buffer.Length - length)
        {
            var fits = buffer.Length - length;
            bytes[..fits].CopyTo(buffer.AsSpan(length));
            length += fits;
            bytes = bytes[fits..];
            Flush(hasMore: true);
        }

        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Flush(bool hasMore)
    {
        new FrameHeader(length - Wire.HeaderBytes, op, hasMore).Write(buffer);
        sink.Send(buffer.AsSpan(0, length));
        sent += Pending;
        framesSent[(int)op]++;
        length = Wire.HeaderBytes;
    }
}
