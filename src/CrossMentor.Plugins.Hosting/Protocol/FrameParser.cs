namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>Cuts what arrives into frames, however the bytes are split.</summary>
internal sealed class FrameParser
{
    private readonly byte[] buffer = new byte[Wire.HeaderBytes + Wire.PayloadBytesMax];
    private int start;
    private int end;

    /// <summary>Where the next bytes go; never empty after all complete frames were taken.</summary>
    public Span<byte> Room
    {
        get
        {
            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                end -= start;
                start = 0;
            }

            return buffer.AsSpan(end);
        }
    }

    /// <summary>Says how many bytes were put into <see cref="Room"/>.</summary>
    public void Advance(int count) => end += count;

    /// <summary>Takes the next frame if it is there whole.</summary>
    /// <exception cref="ProtocolException">The bytes are no frame.</exception>
    public bool TryTake(out Frame frame)
    {
        frame = default;
        var bytes = buffer.AsSpan(start, end - start);
        if (bytes.Length < Wire.HeaderBytes)
        {
            return false;
        }

        var header = FrameHeader.Read(bytes);
        if (bytes.Length < Wire.HeaderBytes + header.Length)
        {
            return false;
        }

        frame = Frame.Copy(header, bytes.Slice(Wire.HeaderBytes, header.Length));
        start += Wire.HeaderBytes + header.Length;
        return true;
    }
}
