namespace CrossMentor.Sdk;

/// <summary>A plugin broke its promise: it threw, answered out of range, left answers out, contradicted itself or took too long.</summary>
/// <remarks>A run turns it into a failure that names the plugin and the reason and changes nothing else.</remarks>
public sealed class PluginFaultException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="pluginId">The plugin at fault.</param>
    /// <param name="code">A stable code of the fault, such as <c>PLUGIN_OUT_OF_RANGE</c>.</param>
    /// <param name="reason">What happened, as a sentence.</param>
    /// <param name="inner">What the plugin threw, if it did.</param>
    public PluginFaultException(string pluginId, string code, string reason, Exception? inner = null)
        : base($"Plugin {pluginId} failed: {reason}", inner)
    {
        PluginId = pluginId;
        Code = code;
        Reason = reason;
    }

    /// <summary>The plugin at fault.</summary>
    public string PluginId { get; }

    /// <summary>A stable code of the fault.</summary>
    public string Code { get; }

    /// <summary>What happened, as a sentence.</summary>
    public string Reason { get; }
}
