using System.Collections.Concurrent;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>The one thread that starts processes.</summary>
/// <remarks>
/// One at a time, because a process inherits the open ends of every pipe that is being handed out. On a thread that lives as long as the host, because the sandbox
/// ends with the thread that started it.
/// </remarks>
internal sealed class WorkerLauncher : IDisposable
{
    private readonly BlockingCollection<Action> starts = [];

    public WorkerLauncher()
        => new Thread(Run) { IsBackground = true, Name = "plugin workers" }.Start();

    /// <summary>Starts something on the thread and waits for it. What it throws is thrown here.</summary>
    public T Start<T>(Func<T> start)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        starts.Add(() =>
        {
            try
            {
                done.SetResult(start());
            }
            catch (Exception exception)
            {
                done.SetException(exception);
            }
        });
        return done.Task.GetAwaiter().GetResult();
    }

    public void Dispose() => starts.CompleteAdding();

    private void Run()
    {
        foreach (var start in starts.GetConsumingEnumerable())
        {
            start();
        }

        starts.Dispose();
    }
}
