using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting;

/// <summary>Opens each plugin where it belongs: what came with the product, and what the operator vouches for, in the server's own process; all else in a worker.</summary>
/// <param name="source">The plugins that can be opened.</param>
/// <param name="inProcess">Opens what is trusted. This host disposes of it.</param>
/// <param name="workers">Opens everything else. This host disposes of it.</param>
/// <param name="trusted">Packages that the operator vouches for: ids, or the SHA-256 of a package or of its assembly in hexadecimal.</param>
public sealed class RoutingPluginHost(IPluginSource source, IPluginHost inProcess, IPluginHost workers, IEnumerable<string> trusted) : IPluginHost
{
    private readonly HashSet<string> vouchedFor = new(trusted, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public PluginPlace PlaceOf(InstalledPlugin plugin) => HostOf(plugin).PlaceOf(plugin);

    /// <inheritdoc/>
    public PluginOpening<IEligibilityRule> OpenRule(string pluginId, string? settingsJson = null, string? version = null)
        => Route(pluginId, version, (host, found) => host.OpenRule(pluginId, settingsJson, found));

    /// <inheritdoc/>
    public PluginOpening<IPairScorer> OpenScorer(string pluginId, string? settingsJson = null, string? version = null)
        => Route(pluginId, version, (host, found) => host.OpenScorer(pluginId, settingsJson, found));

    /// <inheritdoc/>
    public PluginOpening<IMatchingStrategy> OpenStrategy(string pluginId, string? settingsJson = null, string? version = null)
        => Route(pluginId, version, (host, found) => host.OpenStrategy(pluginId, settingsJson, found));

    /// <inheritdoc/>
    public PluginOpening<IGroupFormer> OpenGroupFormer(string pluginId, string? settingsJson = null, string? version = null)
        => Route(pluginId, version, (host, found) => host.OpenGroupFormer(pluginId, settingsJson, found));

    /// <inheritdoc/>
    public PluginOpening<ICertificateVerifier> OpenVerifier(string pluginId, string? settingsJson = null, string? version = null)
        => Route(pluginId, version, (host, found) => host.OpenVerifier(pluginId, settingsJson, found));

    /// <summary>Lets go of all plugins, wherever they are.</summary>
    public void Dispose()
    {
        workers.Dispose();
        inProcess.Dispose();
    }

    // Where a plugin may run is judged of one version, and that version is opened, whichever is preferred by then.
    private T Route<T>(string pluginId, string? version, Func<IPluginHost, string?, T> open)
        => source.Current.TryFindAvailable(pluginId, version, out var plugin) ? open(HostOf(plugin), plugin.Version) : open(workers, version);

    private IPluginHost HostOf(InstalledPlugin plugin) => IsTrusted(plugin) ? inProcess : workers;

    private bool IsTrusted(InstalledPlugin plugin)
        => plugin.Origin == PluginOrigin.Shipped
        || vouchedFor.Contains(plugin.PackageId)
        || (plugin.AssemblySha256.Length > 0 && vouchedFor.Contains(plugin.AssemblySha256))
        || (plugin.PackageSha256.Length > 0 && vouchedFor.Contains(plugin.PackageSha256));
}
