namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>The time limit of one call: its token asks the plugin to stop, and an overrun is a fault even when the plugin went on to answer.</summary>
internal sealed class CallDeadline : IDisposable
{
    private readonly CallGuard guard;
    private readonly int limitMs;
    private readonly TimeProvider time;
    private readonly CancellationToken run;
    private readonly CancellationTokenSource timer;
    private readonly CancellationTokenSource linked;
    private readonly long startedAt;

    public CallDeadline(CallGuard guard, int limitMs, TimeProvider time, CancellationToken run)
    {
        run.ThrowIfCancellationRequested();
        this.guard = guard;
        this.limitMs = limitMs;
        this.time = time;
        this.run = run;
        timer = new CancellationTokenSource(TimeSpan.FromMilliseconds(limitMs), time);
        linked = CancellationTokenSource.CreateLinkedTokenSource(run, timer.Token);
        startedAt = time.GetTimestamp();
    }

    public CancellationToken Token => linked.Token;

    /// <summary>The exception to throw for what a call threw: the run's own cancellation stays what it is, all else is the plugin's fault.</summary>
    public Exception Translate(string call, Exception exception)
    {
        if (exception is OperationCanceledException)
        {
            if (run.IsCancellationRequested)
            {
                return new OperationCanceledException(exception.Message, exception, run);
            }

            if (timer.IsCancellationRequested)
            {
                return Overrun(call);
            }
        }

        return guard.Threw(call, exception);
    }

    /// <summary>Throws when the call took longer than it may.</summary>
    public void RequireKept(string call)
    {
        if (timer.IsCancellationRequested || time.GetElapsedTime(startedAt).TotalMilliseconds > limitMs)
        {
            throw Overrun(call);
        }
    }

    public void Dispose()
    {
        linked.Dispose();
        timer.Dispose();
    }

    private Sdk.PluginFaultException Overrun(string call)
        => guard.Fault("PLUGIN_DEADLINE_EXCEEDED", $"it took longer than {limitMs} ms in {call}.");
}
