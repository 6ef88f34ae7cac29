using System.Diagnostics;
using System.IO.Pipes;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>One worker process and the pipes to it: asks, collects answers, and ends it when it does not keep to what was agreed.</summary>
/// <remarks>
/// A thread of its own reads what the worker says, so the worker can go on while the run is busy with what it said before. Nothing here waits without a limit,
/// and no byte of the worker is believed: what is too long, too early or makes no sense ends it.
/// </remarks>
internal sealed class WorkerLink : IFrameSink, IDisposable
{
    // A pipe that can take anything takes this much at once without waiting.
    private const int PipeBytes = 4096;
    private const int LookMs = 100;
    private const int LastWordsMs = 1_000;

    private readonly object gate = new();
    private readonly string pluginId;
    private readonly WorkerProcess process;
    private readonly AnonymousPipeServerStream toWorker;
    private readonly AnonymousPipeServerStream fromWorker;
    private readonly WorkerInbox inbox = new();
    private Waiting? sending;
    private bool isDisposed;

    private WorkerLink(
        string pluginId,
        WorkerOptions options,
        Process started,
        AnonymousPipeServerStream toWorker,
        AnonymousPipeServerStream fromWorker,
        SharedPages? pages,
        int pagesDescriptor)
    {
        (Pages, PagesDescriptor) = (pages, pagesDescriptor);
        this.pluginId = pluginId;
        this.toWorker = toWorker;
        this.fromWorker = fromWorker;
        Writer = new MessageWriter(this);
        process = new WorkerProcess(
            started,
            options.OutputBytesMax,
            () => Die("PLUGIN_OUTPUT_EXCEEDED", $"it wrote more than {options.OutputBytesMax / 1024} KiB to its console."));
    }

    /// <summary>The process that was started; in a sandbox, the one that watches over it.</summary>
    public int ProcessId => process.Id;

    /// <summary>The memory that the worker sees too; null where there is none.</summary>
    public SharedPages? Pages { get; }

    /// <summary>By which descriptor the worker finds that memory, below 0 if it does not.</summary>
    public int PagesDescriptor { get; }

    /// <summary>Why the worker is no more; null while it lives.</summary>
    public WorkerDeath? Death { get; private set; }

    /// <summary>Writes what is sent to the worker, and counts it.</summary>
    internal MessageWriter Writer { get; }

    /// <summary>Starts a worker. To be called on the launcher's thread.</summary>
    public static WorkerLink Start(string pluginId, WorkerOptions options, Func<string, string, ProcessStartInfo> command)
    {
        var questions = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        var answers = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
        var pages = SharedPages.Create(out var pagesDescriptor);
        try
        {
            var started = Process.Start(command(questions.GetClientHandleAsString(), answers.GetClientHandleAsString()))!;
            questions.DisposeLocalCopyOfClientHandle();
            answers.DisposeLocalCopyOfClientHandle();
            var link = new WorkerLink(pluginId, options, started, questions, answers, pages, pagesDescriptor);
            new Thread(link.Listen) { IsBackground = true, Name = $"worker of {pluginId}" }.Start();
            return link;
        }
        catch
        {
            questions.Dispose();
            answers.Dispose();
            throw;
        }
        finally
        {
            if (pages is not null)
            {
                UnixCalls.Close(pagesDescriptor);
            }
        }
    }

    /// <summary>A fault of this plugin.</summary>
    public PluginFaultException Fault(string code, string reason) => new(pluginId, code, reason);

    /// <summary>Sends a request. Its answer is taken with <see cref="Take"/>, or given up with <see cref="Abandon"/>.</summary>
    public Pending Ask(WireOp op, Action<MessageWriter> write, long replyBytesMax, Waiting waiting)
    {
        var pending = new Pending(replyBytesMax);
        lock (gate)
        {
            ThrowIfDead();
            inbox.Expect(pending);
        }

        Send(op, write, waiting);
        return pending;
    }

    /// <summary>The next frame of an answer; waits for it.</summary>
    /// <exception cref="PluginFaultException">The plugin is at fault, and if it took too long its worker is no more.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Frame Take(Pending pending, Waiting waiting)
    {
        if (TryTake(pending, out var frame))
        {
            return frame;
        }

        var began = Stopwatch.GetTimestamp();
        try
        {
            // Unregistering does not wait for a callback under way, which may be waiting for the gate.
            var registration = waiting.Token.UnsafeRegister(static link => ((WorkerLink)link!).Wake(), this);
            try
            {
                return Wait(pending, waiting, began);
            }
            finally
            {
                registration.Unregister();
            }
        }
        finally
        {
            waiting.Clock.Add(Stopwatch.GetTimestamp() - began);
        }
    }

    /// <summary>Says that nobody wants an answer any more.</summary>
    public void Abandon(Pending pending)
    {
        lock (gate)
        {
            pending.IsAbandoned = true;
            while (pending.Frames.TryDequeue(out var frame))
            {
                frame.Return();
            }
        }
    }

    /// <summary>Ends the worker, for a reason that later calls are told.</summary>
    public void Die(string code, string reason, bool isRepeatable = false)
    {
        lock (gate)
        {
            if (Death is not null)
            {
                return;
            }

            Death = new WorkerDeath(code, reason, isRepeatable);
            Monitor.PulseAll(gate);
        }

        process.Kill();
    }

    public void Send(ReadOnlySpan<byte> frame)
    {
        try
        {
            while (!frame.IsEmpty)
            {
                var part = UnixCalls.CanPoll ? Math.Min(frame.Length, PipeBytes) : frame.Length;
                WaitForRoom();
                toWorker.Write(frame[..part]);
                frame = frame[part..];
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The reading thread finds out why; this one only has to wait for what it finds.
            lock (gate)
            {
                var began = Stopwatch.GetTimestamp();
                while (Death is null && Stopwatch.GetElapsedTime(began).TotalMilliseconds < 2 * LastWordsMs)
                {
                    Monitor.Wait(gate, LookMs);
                }
            }

            Die("PLUGIN_PROTOCOL_BROKEN", "its process stopped listening.");
            ThrowIfDead();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            if (isDisposed)
            {
                return;
            }

            isDisposed = true;
        }

        SayGoodbye();
        Die("PLUGIN_PROCESS_DIED", "its process was ended with its run.");
        toWorker.Dispose(); // the reading thread may be at work with the other end for a moment yet, and closes it itself
    }

    private void SayGoodbye()
    {
        if (Death is not null)
        {
            return;
        }

        try
        {
            // Only to somebody who is listening: a worker that is busy is ended.
            if (UnixCalls.CanPoll && UnixCalls.WaitWritable(Descriptor(toWorker), 0))
            {
                Span<byte> goodbye = stackalloc byte[Wire.HeaderBytes];
                new FrameHeader(0, WireOp.Goodbye, HasMore: false).Write(goodbye);
                toWorker.Write(goodbye);
                process.WaitForExit(LookMs);
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or ObjectDisposedException)
        {
            // It was faster, and is gone already.
        }
    }

    private void Send(WireOp op, Action<MessageWriter> write, Waiting waiting)
    {
        sending = waiting;
        Writer.Begin(op);
        write(Writer);
        Writer.End();
    }

    private void WaitForRoom()
    {
        if (!UnixCalls.CanPoll)
        {
            return;
        }

        while (!UnixCalls.WaitWritable(Descriptor(toWorker), LookMs))
        {
            ThrowIfDead();
            if (sending is { } waiting && Stopwatch.GetElapsedTime(waiting.Began).TotalMilliseconds > waiting.Clock.LimitMs + waiting.SlackMs)
            {
                Die("PLUGIN_DEADLINE_EXCEEDED", $"it did not listen for {waiting.Clock.LimitMs} ms in {waiting.Call}.");
            }
        }

        ThrowIfDead();
    }

    private bool TryTake(Pending pending, out Frame frame)
    {
        lock (gate)
        {
            if (pending.Frames.TryDequeue(out frame))
            {
                return true;
            }

            if (pending.IsCancelled)
            {
                throw Fault("PLUGIN_THREW", "it was cancelled although nobody cancelled it.");
            }

            if (pending.Fault is { } fault)
            {
                pending.Fault = null;
                throw FaultCodec.Read(fault, pluginId);
            }

            ThrowIfDead();
            if (pending.IsComplete)
            {
                throw new ProtocolException("A message ends too early.");
            }

            return false;
        }
    }

    private Frame Wait(Pending pending, Waiting waiting, long began)
    {
        while (true)
        {
            if (waiting.Token.IsCancellationRequested)
            {
                Cancel(pending, waiting);
                throw new OperationCanceledException(waiting.Token);
            }

            if (TryTake(pending, out var frame))
            {
                return frame;
            }

            (long Done, long Total)? report;
            lock (gate)
            {
                report = inbox.Progress;
                inbox.Progress = null;
            }

            if (report is { } known)
            {
                // Outside the lock: whoever listens may take as long as they like, and may cancel.
                waiting.Progress?.Report(new WorkProgress(known.Done, known.Total));
                continue;
            }

            var leftMs = LeftMs(waiting, began, out var isRun);
            if (leftMs <= 0)
            {
                Die(
                    "PLUGIN_DEADLINE_EXCEEDED",
                    isRun ? $"it took longer than {waiting.Clock.LimitMs} ms in all its calls of the run." : $"it took longer than {waiting.LimitMs} ms in {waiting.Call}.");
                continue;
            }

            lock (gate)
            {
                if (pending.Frames.Count == 0 && !pending.IsComplete && inbox.Progress is null && Death is null && !waiting.Token.IsCancellationRequested)
                {
                    Monitor.Wait(gate, (int)Math.Min(leftMs + 1, int.MaxValue));
                }
            }
        }
    }

    private double LeftMs(Waiting waiting, long began, out bool isRun)
    {
        var now = Stopwatch.GetTimestamp();
        var last = waiting.IsPerFrame ? Math.Max(began, inbox.LastFrameAt) : waiting.Began;
        var ofCall = waiting.LimitMs + waiting.SlackMs - Stopwatch.GetElapsedTime(last, now).TotalMilliseconds;
        var ofRun = waiting.Clock.LeftMs + waiting.SlackMs - Stopwatch.GetElapsedTime(began, now).TotalMilliseconds;
        isRun = ofRun < ofCall;
        return Math.Min(ofCall, ofRun);
    }

    /// <summary>Asks the worker to stop, and ends it when it does not.</summary>
    private void Cancel(Pending pending, Waiting waiting)
    {
        if (Death is not null)
        {
            return;
        }

        try
        {
            Send(WireOp.Cancel, static _ => { }, waiting);
        }
        catch (PluginFaultException)
        {
            return;
        }

        var began = Stopwatch.GetTimestamp();
        lock (gate)
        {
            while (!pending.IsComplete && Death is null)
            {
                var leftMs = waiting.CancelMs - (int)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                if (leftMs <= 0)
                {
                    break;
                }

                Monitor.Wait(gate, leftMs);
            }

            if (pending.IsComplete)
            {
                return;
            }
        }

        Die("PLUGIN_PROCESS_DIED", "its process was ended because it ignored its cancellation.", isRepeatable: true);
    }

    private void Wake()
    {
        lock (gate)
        {
            Monitor.PulseAll(gate);
        }
    }

    private void ThrowIfDead()
    {
        if (Death is { } death)
        {
            throw Fault(death.Code, death.Reason);
        }
    }

    private void Listen()
    {
        var parser = new FrameParser();
        try
        {
            while (Death is null)
            {
                if (UnixCalls.CanPoll && !UnixCalls.WaitReadable(Descriptor(fromWorker), LookMs))
                {
                    // Whoever else holds the pipe open, without its process there is no worker.
                    if (process.HasExited && !UnixCalls.WaitReadable(Descriptor(fromWorker), 0))
                    {
                        break;
                    }

                    continue;
                }

                var read = fromWorker.Read(parser.Room);
                if (read == 0)
                {
                    break;
                }

                parser.Advance(read);
                while (parser.TryTake(out var frame))
                {
                    Receive(frame);
                }
            }

            Bury();
        }
        catch (ProtocolException exception)
        {
            Die("PLUGIN_PROTOCOL_BROKEN", $"its process said what makes no sense. {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            Die("PLUGIN_PROCESS_DIED", "the connection to its process was lost.");
        }
        finally
        {
            // Every way out of here has said why the worker is dead.
            fromWorker.Dispose();
            process.Dispose();
        }
    }

    private void Receive(Frame frame)
    {
        lock (gate)
        {
            inbox.Receive(frame);

            // Whoever waits for a long answer is woken once, at its end.
            if (!frame.HasMore)
            {
                Monitor.PulseAll(gate);
            }
        }
    }

    /// <summary>The worker is gone: says how it ended.</summary>
    private void Bury()
    {
        if (Death is not null)
        {
            return;
        }

        if (!process.WaitForExit(LastWordsMs))
        {
            Die("PLUGIN_PROTOCOL_BROKEN", "its process closed the connection.");
            return;
        }

        string? call;
        lock (gate)
        {
            call = inbox.IsAwaited ? sending?.Call ?? "" : null;
        }

        var (code, reason) = WorkerEpitaph.Of(process, call);
        Die(code, reason, isRepeatable: call is null && code == WorkerEpitaph.Died);
    }

    private static int Descriptor(PipeStream pipe) => (int)pipe.SafePipeHandle.DangerousGetHandle();
}
