using System.Runtime.InteropServices;

namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>How far a call is.</summary>
internal static class ProgressCodec
{
    public static void Write(this MessageWriter writer, long done, long total)
    {
        writer.Write(done);
        writer.Write(total);
    }

    /// <exception cref="ProtocolException">The frame says no progress.</exception>
    public static (long Done, long Total) Read(Frame frame)
    {
        if (frame.HasMore || frame.Length != 2 * sizeof(long))
        {
            throw new ProtocolException("Progress is two numbers.");
        }

        var numbers = MemoryMarshal.Cast<byte, long>(frame.Payload);
        var (done, total) = (numbers[0], numbers[1]);
        frame.Return();
        return done >= 0 && total >= done ? (done, total) : throw new ProtocolException($"{done} of {total} is no progress.");
    }
}
