using CrossMentor.Plugins.Hosting.Protocol;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>One request on its way, and what has come back of its answer. Guarded by the lock of its link.</summary>
internal sealed class Pending(long replyBytesMax)
{
    public Queue<Frame> Frames { get; } = new();

    /// <summary>How many bytes the answer may have in all.</summary>
    public long BytesLeft { get; set; } = replyBytesMax;

    /// <summary>What came instead of an answer.</summary>
    public Frame? Fault { get; set; }

    public bool IsCancelled { get; set; }

    /// <summary>Whether nobody wants the answer any more.</summary>
    public bool IsAbandoned { get; set; }

    /// <summary>Whether the worker has said all it will.</summary>
    public bool IsComplete { get; set; }
}
