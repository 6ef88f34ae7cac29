using CrossMentor.Sdk;

namespace CrossMentor.Matching.Running;

/// <summary>Every call of a plugin goes through here, so that whatever it throws names the plugin, guarded by a host or not.</summary>
internal static class PluginCall
{
    public static TResult Ask<TResult>(PluginReference plugin, Func<TResult> call, CancellationToken ct) => Ask(plugin, call, static made => made(), ct);

    /// <summary>The same where a pair is asked about: what the call needs comes with it, so that nothing is made for the collector.</summary>
    public static TResult Ask<TState, TResult>(PluginReference plugin, TState state, Func<TState, TResult> call, CancellationToken ct)
    {
        try
        {
            return call(state);
        }
        catch (Exception exception)
        {
            throw Translate(plugin, exception, ct);
        }
    }

    /// <summary>What to throw for what a plugin threw.</summary>
    public static Exception Translate(PluginReference plugin, Exception exception, CancellationToken ct) => exception switch
    {
        PluginFaultException => exception,
        OperationCanceledException when ct.IsCancellationRequested => new OperationCanceledException(exception.Message, exception, ct),
        _ => new PluginFaultException(plugin.Id, "PLUGIN_THREW", $"it threw {exception.GetType().Name}: {exception.Message}", exception),
    };
}
