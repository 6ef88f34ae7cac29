using CrossMentor.Plugins.Hosting.Protocol;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>A pipe that is only memory: what was written as frames is read as frames.</summary>
internal sealed class FrameMemory : IFrameSink, IFrameSource
{
    private readonly Queue<Frame> frames = new();

    /// <summary>All bytes that were written, headers included.</summary>
    public List<byte> Bytes { get; } = [];

    public void Send(ReadOnlySpan<byte> frame)
    {
        Bytes.AddRange(frame);
        frames.Enqueue(Frame.Copy(FrameHeader.Read(frame), frame[Wire.HeaderBytes..]));
    }

    public Frame Next() => frames.TryDequeue(out var frame) ? frame : throw new ProtocolException("A message ends too early.");

    /// <summary>The bytes of one message.</summary>
    public static byte[] Of(Action<MessageWriter> write)
    {
        var memory = new FrameMemory();
        var writer = new MessageWriter(memory);
        writer.Begin(WireOp.Reply);
        write(writer);
        writer.End();
        return [.. memory.Bytes];
    }

    /// <summary>The frames of some bytes, cut as a pipe might cut them.</summary>
    public static FrameMemory Parse(ReadOnlySpan<byte> bytes, Random draws)
    {
        var memory = new FrameMemory();
        var parser = new FrameParser();
        while (!bytes.IsEmpty)
        {
            var part = Math.Min(Math.Min(1 + draws.Next(70_000), bytes.Length), parser.Room.Length);
            bytes[..part].CopyTo(parser.Room);
            parser.Advance(part);
            bytes = bytes[part..];
            while (parser.TryTake(out var frame))
            {
                memory.frames.Enqueue(frame);
            }
        }

        return memory;
    }
}
