using System.Diagnostics;
using CrossMentor.Plugins.Hosting.Protocol;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>Sorts what a worker says by the requests that it answers, which it does in their order. Guarded by the lock of its link.</summary>
internal sealed class WorkerInbox
{
    private readonly Queue<Pending> pendings = new();
    private long lastFrameAt;

    /// <summary>How far the call is that is under way, if the worker has said so since it was last looked at.</summary>
    public (long Done, long Total)? Progress { get; set; }

    /// <summary>When the worker last said anything.</summary>
    public long LastFrameAt => Volatile.Read(ref lastFrameAt);

    /// <summary>Whether anybody wants an answer that has not come yet.</summary>
    public bool IsAwaited => pendings.Any(pending => !pending.IsAbandoned);

    public void Expect(Pending pending) => pendings.Enqueue(pending);

    /// <summary>Takes in one frame.</summary>
    /// <exception cref="ProtocolException">It is none that a worker may send now.</exception>
    public void Receive(Frame frame)
    {
        Volatile.Write(ref lastFrameAt, Stopwatch.GetTimestamp());
        switch (frame.Op)
        {
            case WireOp.Progress:
                Progress = ProgressCodec.Read(frame);
                break;
            case WireOp.Reply:
                Receive(Head(), frame);
                break;
            case WireOp.Fault when !frame.HasMore:
                Complete().Fault = frame;
                break;
            case WireOp.Cancelled when !frame.HasMore:
                Complete().IsCancelled = true;
                break;
            default:
                throw new ProtocolException($"A worker does not say {frame.Op}.");
        }
    }

    private void Receive(Pending pending, Frame frame)
    {
        pending.BytesLeft -= Wire.HeaderBytes + frame.Length;
        if (pending.BytesLeft < 0)
        {
            throw new ProtocolException("An answer is longer than any answer to this question.");
        }

        if (pending.IsAbandoned)
        {
            frame.Return();
        }
        else
        {
            pending.Frames.Enqueue(frame);
        }

        if (!frame.HasMore)
        {
            Complete();
        }
    }

    private Pending Head() => pendings.TryPeek(out var head) ? head : throw new ProtocolException("It answers what nobody asked.");

    private Pending Complete()
    {
        var pending = Head();
        pendings.Dequeue();
        pending.IsComplete = true;
        return pending;
    }
}
