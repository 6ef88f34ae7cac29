using System.Collections.Concurrent;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>Starts workers, no more than may live at the same time, watches their memory, and ends them all with the host.</summary>
internal sealed class WorkerSupply : IDisposable
{
    private const int LookMs = 100;

    private readonly WorkerOptions options;
    private readonly WorkerCommand command;
    private readonly WorkerLauncher launcher = new();
    private readonly SemaphoreSlim seats;
    private readonly ConcurrentDictionary<WorkerLink, WeakReference<WorkerSession>> alive = new();
    private readonly Timer watch;
    private volatile bool isDisposed;

    public WorkerSupply(WorkerOptions options)
    {
        this.options = options;
        command = new WorkerCommand(options);
        seats = new SemaphoreSlim(options.WorkersMax);
        watch = new Timer(static supply => ((WorkerSupply)supply!).Look(), this, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>Whether workers are shut in.</summary>
    public bool IsSandboxed => launcher.Start(() => command.IsSandboxed);

    /// <summary>The workers that live.</summary>
    public IEnumerable<WorkerLink> Alive => alive.Keys;

    /// <summary>Why no worker can be started here, or null. The first to ask may wait for a trial of the sandbox.</summary>
    public string? FindObstacle() => launcher.Start(command.FindObstacle);

    /// <summary>Waits for a place among the workers. It is given back with the worker that took it.</summary>
    public bool TryTakeSeat() => seats.Wait(options.SeatMs);

    /// <summary>Gives a place back that no worker has taken.</summary>
    public void ReturnSeat() => seats.Release();

    /// <summary>Starts a worker, in the place of another that died if there is one, and otherwise in the place that was taken for it.</summary>
    public WorkerLink Replace(WorkerLink? dead, InstalledPlugin plugin, WorkerSession owner)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        if (dead is not null)
        {
            alive.TryRemove(dead, out _);
            dead.Dispose();
        }

        WorkerLink started;
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(plugin.AssemblyPath))!;
            started = launcher.Start(() => WorkerLink.Start(plugin.Id, options, (questions, answers) => command.For(folder, questions, answers)));
        }
        catch (Exception exception) when (dead is not null && exception is (System.ComponentModel.Win32Exception or IOException))
        {
            seats.Release();
            throw new PluginFaultException(plugin.Id, "PLUGIN_WORKER_UNAVAILABLE", $"no other process could be started for it: {exception.Message}", exception);
        }

        alive[started] = new WeakReference<WorkerSession>(owner);
        watch.Change(LookMs, LookMs);
        if (isDisposed)
        {
            Return(started);
        }

        return started;
    }

    /// <summary>Ends a worker, and gives its place to others.</summary>
    public void Return(WorkerLink? link)
    {
        if (link is not null && alive.TryRemove(link, out _))
        {
            link.Dispose();
            seats.Release();
        }
    }

    public void Dispose()
    {
        isDisposed = true;
        watch.Dispose();
        foreach (var link in alive.Keys)
        {
            Return(link);
        }

        launcher.Dispose();
    }

    private void Look()
    {
        if (alive.IsEmpty)
        {
            watch.Change(Timeout.Infinite, Timeout.Infinite);
        }

        var bytesMax = (options.MemoryMb + (long)WorkerOptions.ResidentSpareMb) * 1024 * 1024;
        foreach (var (link, owner) in alive)
        {
            // Who forgets to end a run does not keep its processes for ever.
            if (!owner.TryGetTarget(out _))
            {
                Return(link);
                continue;
            }

            if (ResidentMemory.OfTree(link.ProcessId) > bytesMax)
            {
                link.Die("PLUGIN_MEMORY_EXCEEDED", $"it held more memory than the {options.MemoryMb} MiB that a plugin may hold.");
            }
        }
    }
}
