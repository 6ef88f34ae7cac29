using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>The time limit of one call: its token asks the plugin to stop, and an overrun is a fault even when the plugin went on to answer.</summary>
internal readonly ref struct CallDeadline
{
    private readonly CallGuard guard;
    private readonly CallWatch watch;
    private readonly int limitMs;

    public CallDeadline(CallGuard guard, CallWatch watch, int limitMs)
    {
        (this.guard, this.watch, this.limitMs) = (guard, watch, limitMs);
        watch.Begin(limitMs);
    }

    public CancellationToken Token => watch.Token;

    /// <summary>The exception to throw for what a call threw: the run's own cancellation stays what it is, all else is the plugin's fault.</summary>
    public Exception Translate(string call, Exception exception)
    {
        if (exception is OperationCanceledException)
        {
            if (watch.Run.IsCancellationRequested)
            {
                return new OperationCanceledException(exception.Message, exception, watch.Run);
            }

            if (watch.IsOverrun)
            {
                return Overrun(call);
            }
        }

        return guard.Threw(call, exception);
    }

    /// <summary>Throws when the call took longer than it may.</summary>
    public void RequireKept(string call)
    {
        if (watch.IsOverrun)
        {
            throw Overrun(call);
        }
    }

    public void Dispose()
    {
        watch.End();
        guard.TakeBack(watch);
    }

    private PluginFaultException Overrun(string call) => guard.Fault("PLUGIN_DEADLINE_EXCEEDED", $"it took longer than {limitMs} ms in {call}.");
}
