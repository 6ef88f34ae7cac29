using CrossMentor.Plugins.Hosting.Guards;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>One opened plugin and the worker it has: one call at a time, a new worker for one that died between two calls, and an end to it after the second.</summary>
internal sealed class WorkerSession : IDisposable
{
    private const int AcknowledgementBytesMax = 1_024;

    private readonly WorkerSupply supply;
    private readonly InstalledPlugin plugin;
    private readonly string settingsJson;
    private readonly WorkerOptions options;
    private readonly RunClock clock;
    private readonly PreparedSnapshot?[] slots = new PreparedSnapshot?[Wire.SlotsMax];
    private WorkerLink? link;
    private int restartsLeft;
    private int nextSlot;
    private bool isDisposed;

    public WorkerSession(WorkerSupply supply, InstalledPlugin plugin, string settingsJson, WorkerOptions options)
    {
        this.supply = supply;
        this.plugin = plugin;
        this.settingsJson = settingsJson;
        this.options = options;
        clock = new RunClock(plugin.Limits.RunMs);
        restartsLeft = options.RestartsMax;
    }

    /// <summary>Held during every call.</summary>
    public object Gate { get; } = new();

    /// <summary>How often a worker was started.</summary>
    public int Generation { get; private set; }

    public InstalledPlugin Plugin => plugin;

    /// <summary>The worker of this moment, for tests.</summary>
    internal WorkerLink? Link => link;

    /// <summary>An answer that may not be given, as a fault of the plugin.</summary>
    public PluginFaultException Fault(WrongAnswer wrong) => new(plugin.Id, wrong.Code, wrong.Reason);

    /// <summary>Starts the first worker and opens the plugin in it.</summary>
    /// <exception cref="PluginFaultException">The plugin cannot be opened.</exception>
    public void Open()
    {
        lock (Gate)
        {
            StartLink();
        }
    }

    /// <summary>Tells the worker of a snapshot, as a run begins.</summary>
    public void Prepare(PreparedSnapshot prepared, CancellationToken ct)
    {
        lock (Gate)
        {
            clock.Restart();
            ReadyFor(prepared, ct);
        }
    }

    /// <summary>Makes a call that has one answer.</summary>
    public T Call<T>(
        string call, WireOp op, long replyBytesMax, Action<MessageWriter> write, Func<MessageReader, T> read, IProgress<WorkProgress>? progress, CancellationToken ct)
    {
        lock (Gate)
        {
            ct.ThrowIfCancellationRequested();
            return CallOn(Ready(), op, replyBytesMax, write, read, WaitFor(call, plugin.Limits.RunMs, isPerFrame: false, progress, ct));
        }
    }

    /// <summary>Makes a call about a snapshot. To be called with the gate held.</summary>
    public T CallAbout<T>(
        PreparedSnapshot prepared, WireOp op, long replyBytesMax, Action<MessageWriter> write, Func<MessageReader, T> read, Waiting waiting)
        => CallOn(ReadyFor(prepared, waiting.Token), op, replyBytesMax, write, read, waiting);

    /// <summary>The worker, which knows the snapshot. To be called with the gate held.</summary>
    public WorkerLink ReadyFor(PreparedSnapshot prepared, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var ready = Ready();
        if (prepared.Generation == Generation && slots[prepared.Slot] == prepared)
        {
            return ready;
        }

        var slot = nextSlot;
        nextSlot = (nextSlot + 1) % slots.Length;
        slots[slot] = null;
        CallOn(
            ready,
            WireOp.Prepare,
            AcknowledgementBytesMax,
            writer =>
            {
                writer.Write(slot);
                writer.WriteFlag(prepared.IsPrepared);
                writer.Write(prepared.Snapshot);
            },
            static _ => true,
            WaitFor(nameof(IPairScorer.Prepare), plugin.Limits.RunMs, isPerFrame: false, null, ct));
        slots[slot] = prepared;
        (prepared.Slot, prepared.Generation) = (slot, Generation);
        return ready;
    }

    public Waiting WaitFor(string call, int limitMs, bool isPerFrame, IProgress<WorkProgress>? progress, CancellationToken ct)
        => new(call, limitMs, options.SlackMs, options.CancelMs, isPerFrame, clock, progress, ct);

    /// <summary>Makes a call on a worker. Bytes that make no sense end it.</summary>
    public static T CallOn<T>(WorkerLink link, WireOp op, long replyBytesMax, Action<MessageWriter> write, Func<MessageReader, T> read, Waiting waiting)
        => Receive(link, link.Ask(op, write, replyBytesMax, waiting), read, waiting);

    /// <summary>Reads an answer that was asked for.</summary>
    public static T Receive<T>(WorkerLink link, Pending pending, Func<MessageReader, T> read, Waiting waiting)
    {
        var reader = new MessageReader(new PendingFrames(link, pending, waiting));
        try
        {
            var answer = read(reader);
            reader.End();
            return answer;
        }
        catch (ProtocolException exception)
        {
            link.Die("PLUGIN_PROTOCOL_BROKEN", $"its process answered what makes no sense in {waiting.Call}. {exception.Message}");
            throw link.Fault("PLUGIN_PROTOCOL_BROKEN", link.Death!.Reason);
        }
        finally
        {
            reader.Drop();
            link.Abandon(pending);
        }
    }

    public void Dispose()
    {
        // Not under the gate: whoever ends a run may do so while a call of it is under way.
        isDisposed = true;
        supply.Return(link);
    }

    private WorkerLink Ready()
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        if (link!.Death is { } death)
        {
            if (!death.IsRepeatable || restartsLeft == 0)
            {
                throw link.Fault(death.Code, death.Reason);
            }

            restartsLeft--;
            StartLink();
        }

        return link;
    }

    private void StartLink()
    {
        link = supply.Replace(link, plugin, this);
        Generation++;
        var waiting = WaitFor("its start", options.StartMs, isPerFrame: false, null, CancellationToken.None);
        Greeting.Exchange(link, waiting);
        CallOn(
            link,
            WireOp.Open,
            AcknowledgementBytesMax,
            writer =>
            {
                writer.WriteText(plugin.AssemblyPath);
                writer.Write(plugin.FileHashes.Count);
                foreach (var (path, sha256) in plugin.FileHashes)
                {
                    writer.WriteText(path);
                    writer.WriteText(sha256);
                }

                writer.WriteText(plugin.TypeName);
                writer.Write((byte)plugin.Kind!.Value);
                writer.WriteText(settingsJson);
                writer.Write(plugin.Limits.BlockMs);
                writer.Write(link.PagesDescriptor);
            },
            static _ => true,
            waiting);
    }
}
