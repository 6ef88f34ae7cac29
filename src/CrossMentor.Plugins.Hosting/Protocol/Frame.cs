using System.Buffers;

namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>A frame that arrived. Its bytes are lent by the shared pool until <see cref="Return"/>.</summary>
internal readonly record struct Frame(WireOp Op, bool HasMore, byte[] Buffer, int Length)
{
    public ReadOnlySpan<byte> Payload => Buffer.AsSpan(0, Length);

    public static Frame Copy(in FrameHeader header, ReadOnlySpan<byte> payload)
    {
        var buffer = payload.IsEmpty ? [] : ArrayPool<byte>.Shared.Rent(payload.Length);
        payload.CopyTo(buffer);
        return new Frame(header.Op, header.HasMore, buffer, payload.Length);
    }

    public void Return()
    {
        if (Buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(Buffer);
        }
    }
}
