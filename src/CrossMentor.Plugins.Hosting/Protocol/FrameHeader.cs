using System.Buffers.Binary;

namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>The eight bytes in front of a payload.</summary>
internal readonly record struct FrameHeader(int Length, WireOp Op, bool HasMore)
{
    /// <summary>Reads a header.</summary>
    /// <exception cref="ProtocolException">The bytes are no header.</exception>
    public static FrameHeader Read(ReadOnlySpan<byte> bytes)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        if (length > Wire.PayloadBytesMax)
        {
            throw new ProtocolException($"A frame says that it has {length} bytes; {Wire.PayloadBytesMax} are allowed.");
        }

        if (bytes[5] > 1 || bytes[6] != 0 || bytes[7] != 0 || !Enum.IsDefined((WireOp)bytes[4]))
        {
            throw new ProtocolException("The header of a frame makes no sense.");
        }

        return new FrameHeader((int)length, (WireOp)bytes[4], bytes[5] == 1);
    }

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)Length);
        bytes[4] = (byte)Op;
        bytes[5] = HasMore ? (byte)1 : (byte)0;
        bytes[6] = 0;
        bytes[7] = 0;
    }
}
