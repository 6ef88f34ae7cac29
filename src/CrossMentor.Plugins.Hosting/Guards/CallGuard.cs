using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>Watches the calls of one opened plugin and turns whatever goes wrong into a fault that names it.</summary>
internal sealed class CallGuard(string pluginId, PluginLimits limits, TimeProvider time)
{
    // One for the calls of a run and one for those that no run can cancel; calls at the same time make their own.
    private CallWatch? ofTheRun;
    private CallWatch? ofNoRun;

    public PluginLimits Limits => limits;

    /// <summary>Starts the clock of a call.</summary>
    public CallDeadline Begin(int limitMs, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var watch = Interlocked.Exchange(ref SpareFor(ct), null);
        if (watch is null || watch.Run != ct || !watch.IsFit)
        {
            watch?.Dispose();
            watch = new CallWatch(time, ct);
        }

        return new CallDeadline(this, watch, limitMs);
    }

    /// <summary>Keeps the watch of a call that has ended for the next one.</summary>
    public void TakeBack(CallWatch watch)
    {
        if (!watch.IsFit || Interlocked.CompareExchange(ref SpareFor(watch.Run), watch, null) is not null)
        {
            watch.Dispose();
        }
    }

    /// <summary>A fault of this plugin.</summary>
    public PluginFaultException Fault(string code, string reason, Exception? inner = null) => new(pluginId, code, reason, inner);

    /// <summary>An answer that may not be given, as a fault of this plugin.</summary>
    public PluginFaultException Fault(WrongAnswer wrong) => Fault(wrong.Code, wrong.Reason);

    /// <summary>What a plugin threw, as a fault of this plugin.</summary>
    public PluginFaultException Threw(string call, Exception exception)
        => Fault("PLUGIN_THREW", $"it threw {exception.GetType().Name} in {call}: {exception.Message}", exception);

    /// <summary>Makes a call that has the time of a whole run.</summary>
    public TResult Call<TResult>(string call, Func<CancellationToken, TResult?> body, CancellationToken ct)
        where TResult : class
        => Call(call, body, static (made, token) => made(token), ct);

    /// <summary>Makes a call that has the time of a whole run. What it needs comes with it, so that a call a pair makes nothing for the collector.</summary>
    public TResult Call<TState, TResult>(string call, TState state, Func<TState, CancellationToken, TResult?> body, CancellationToken ct)
        where TResult : class
    {
        using var deadline = Begin(limits.RunMs, ct);
        TResult? result;
        try
        {
            result = body(state, deadline.Token);
        }
        catch (Exception exception)
        {
            throw deadline.Translate(call, exception);
        }

        deadline.RequireKept(call);
        return result ?? throw Fault("PLUGIN_ANSWERED_NULL", $"it answered null in {call}.");
    }

    private ref CallWatch? SpareFor(CancellationToken ct) => ref ct.CanBeCanceled ? ref ofTheRun : ref ofNoRun;
}
