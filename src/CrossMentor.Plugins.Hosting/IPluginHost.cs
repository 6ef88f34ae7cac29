using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting;

/// <summary>Makes installed plugins callable for one run after another. The seam between where a plugin lives and those who call it.</summary>
/// <remarks>
/// What is opened is guarded: every fault of the plugin comes out as a <see cref="PluginFaultException"/> that names it. Open plugins anew for every run.
/// </remarks>
public interface IPluginHost : IDisposable
{
    /// <summary>Where the code of a plugin runs when this host opens it.</summary>
    /// <param name="plugin">A plugin that is available.</param>
    PluginPlace PlaceOf(InstalledPlugin plugin) => PluginPlace.InProcess;

    /// <summary>Opens a rule.</summary>
    /// <param name="pluginId">The id of an available plugin.</param>
    /// <param name="settingsJson">Its settings as a JSON object, or null for its defaults.</param>
    /// <param name="version">The version of its package; null for the one that is preferred now.</param>
    PluginOpening<IEligibilityRule> OpenRule(string pluginId, string? settingsJson = null, string? version = null);

    /// <summary>Opens a scorer.</summary>
    /// <param name="pluginId">The id of an available plugin.</param>
    /// <param name="settingsJson">Its settings as a JSON object, or null for its defaults.</param>
    /// <param name="version">The version of its package; null for the one that is preferred now.</param>
    PluginOpening<IPairScorer> OpenScorer(string pluginId, string? settingsJson = null, string? version = null);

    /// <summary>Opens a strategy.</summary>
    /// <param name="pluginId">The id of an available plugin.</param>
    /// <param name="settingsJson">Its settings as a JSON object, or null for its defaults.</param>
    /// <param name="version">The version of its package; null for the one that is preferred now.</param>
    PluginOpening<IMatchingStrategy> OpenStrategy(string pluginId, string? settingsJson = null, string? version = null);

    /// <summary>Opens a group former.</summary>
    /// <param name="pluginId">The id of an available plugin.</param>
    /// <param name="settingsJson">Its settings as a JSON object, or null for its defaults.</param>
    /// <param name="version">The version of its package; null for the one that is preferred now.</param>
    PluginOpening<IGroupFormer> OpenGroupFormer(string pluginId, string? settingsJson = null, string? version = null);

    /// <summary>Opens a certificate verifier.</summary>
    /// <param name="pluginId">The id of an available plugin.</param>
    /// <param name="settingsJson">Its settings as a JSON object, or null for its defaults.</param>
    /// <param name="version">The version of its package; null for the one that is preferred now.</param>
    PluginOpening<ICertificateVerifier> OpenVerifier(string pluginId, string? settingsJson = null, string? version = null);
}
