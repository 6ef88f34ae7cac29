using System.Diagnostics.CodeAnalysis;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting;

/// <summary>Either a plugin that is ready to be called, or why it is not.</summary>
/// <typeparam name="TContract">The contract asked for.</typeparam>
public sealed class PluginOpening<TContract>
    where TContract : class
{
    private PluginOpening(LoadedPlugin<TContract>? plugin, PluginRefusal? refusal)
    {
        Plugin = plugin;
        Refusal = refusal;
    }

    /// <summary>Whether the plugin cannot be called.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Plugin))]
    public bool IsRefused => Refusal is not null;

    /// <summary>The plugin, unless it was refused.</summary>
    public LoadedPlugin<TContract>? Plugin { get; }

    /// <summary>Why the plugin cannot be called, if it was refused.</summary>
    public PluginRefusal? Refusal { get; }

    internal static PluginOpening<TContract> Opened(LoadedPlugin<TContract> plugin) => new(plugin, null);

    internal static PluginOpening<TContract> Refused(PluginRefusal refusal) => new(null, refusal);
}
