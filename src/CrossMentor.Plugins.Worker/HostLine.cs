using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Plugins.Hosting.Workers;

namespace CrossMentor.Plugins.Worker;

/// <summary>The two pipes to the host. One thread reads, so that a cancellation is heard and the host's end is noticed while the plugin is at work.</summary>
internal sealed class HostLine : IFrameSink, IFrameSource
{
    private const int FramesMax = 64;

    private readonly object gate = new();
    private readonly Queue<Frame> frames = new();
    private readonly Stream questions;
    private readonly Stream answers;
    private readonly MessageWriter writer;
    private bool isInMessage;
    private long received;
    private long cancelledUpTo;
    private long currentNumber;
    private Action? cancelCurrent;

    private HostLine(Stream questions, Stream answers)
    {
        this.questions = questions;
        this.answers = answers;
        writer = new MessageWriter(this);
    }

    public static HostLine Open(string questions, string answers)
    {
        // Programs that the plugin starts get no part in the conversation, and do not keep it open.
        foreach (var pipe in new[] { questions, answers })
        {
            if (int.TryParse(pipe, CultureInfo.InvariantCulture, out var descriptor))
            {
                UnixCalls.KeepFromChildren(descriptor);
            }
        }

        var line = new HostLine(new AnonymousPipeClientStream(PipeDirection.In, questions), new AnonymousPipeClientStream(PipeDirection.Out, answers));
        new Thread(line.Listen) { IsBackground = true, Name = "host" }.Start();
        return line;
    }

    /// <summary>Waits for the next question.</summary>
    public Question NextQuestion()
    {
        lock (gate)
        {
            while (frames.Count == 0)
            {
                Monitor.Wait(gate);
            }

            var question = new Question(frames.Peek().Op, new MessageReader(this));
            cancelCurrent = question.Cancel;
            if (++currentNumber <= cancelledUpTo)
            {
                question.Cancel();
            }

            return question;
        }
    }

    public Frame Next()
    {
        lock (gate)
        {
            while (frames.Count == 0)
            {
                Monitor.Wait(gate);
            }

            Monitor.PulseAll(gate);
            return frames.Dequeue();
        }
    }

    public void Answer(Action<MessageWriter> write)
    {
        writer.Begin(WireOp.Reply);
        write(writer);
        writer.End();
    }

    /// <summary>Says something that is no answer.</summary>
    public void Say(WireOp op)
    {
        writer.Begin(op);
        writer.End();
    }

    public void Fault(string code, string reason)
    {
        writer.Begin(WireOp.Fault);
        writer.Write(code, reason);
        writer.End();
    }

    /// <summary>Tells how far a call is. Only while no answer is being written.</summary>
    public void Progress(long done, long total)
    {
        writer.Begin(WireOp.Progress);
        writer.Write(done, total);
        writer.End();
    }

    public void Send(ReadOnlySpan<byte> frame)
    {
        try
        {
            answers.Write(frame);
        }
        catch (IOException)
        {
            End();
        }
    }

    /// <summary>Ends this process and whatever it started. Nothing of the plugin runs any more, whatever it may have arranged for its end.</summary>
    private static void End()
    {
        if (UnixCalls.CanPoll)
        {
            UnixCalls.KillOwnGroup();
        }

        Process.GetCurrentProcess().Kill();
    }

    private void Listen()
    {
        var parser = new FrameParser();
        try
        {
            while (questions.Read(parser.Room) is var read and > 0)
            {
                parser.Advance(read);
                while (parser.TryTake(out var frame))
                {
                    Receive(frame);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ProtocolException)
        {
            // Without a host there is nothing left to do.
        }

        End();
    }

    private void Receive(Frame frame)
    {
        if (frame.Op == WireOp.Goodbye)
        {
            End();
        }

        lock (gate)
        {
            if (frame.Op == WireOp.Cancel)
            {
                cancelledUpTo = received;
                if (currentNumber <= cancelledUpTo)
                {
                    cancelCurrent?.Invoke();
                }

                return;
            }

            received += isInMessage ? 0 : 1;
            isInMessage = frame.HasMore;
            while (frames.Count >= FramesMax)
            {
                Monitor.Wait(gate);
            }

            frames.Enqueue(frame);
            Monitor.PulseAll(gate);
        }
    }
}
