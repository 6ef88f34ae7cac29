using CrossMentor.Plugins.Hosting;
using HostingPlace = CrossMentor.Plugins.Hosting.PluginPlace;

namespace CrossMentor.Application.Matching;

/// <summary>What a catalogue is in the words that people are shown. Made once for each catalogue.</summary>
internal sealed record PluginListing(PluginCatalogue Catalogue, IReadOnlyList<MatchingPlugin> Plugins, IReadOnlyList<PluginPackage> Packages)
{
    public static PluginListing Of(PluginCatalogue catalogue, IPluginHost host) => new(
        catalogue,
        [.. catalogue.Plugins
            .GroupBy(plugin => plugin.Id, StringComparer.Ordinal)
            .Select(versions => PluginOf(catalogue.TryFindAvailable(versions.Key, out var preferred) ? preferred : versions.First(), host))],
        [.. catalogue.Packages
            .GroupBy(package => (package.PackageId, package.Origin))
            .Select(versions => PackageOf(versions.Key.PackageId, versions.Key.Origin, [.. versions], host))]);

    private static PluginPackage PackageOf(
        string packageId, CrossMentor.Plugins.Hosting.PluginOrigin origin, IReadOnlyList<InstalledPackage> versions, IPluginHost host)
    {
        var preferred = versions.FirstOrDefault(version => version.Status == PluginStatus.Available);
        return new(
            packageId,
            origin == CrossMentor.Plugins.Hosting.PluginOrigin.Shipped ? PluginOrigin.Shipped : PluginOrigin.Installed,
            [.. versions.Select(version => new PluginPackageVersion(
                version.Version,
                version == preferred,
                StateOf(version.Status),
                FailuresOf(version.Refusals),
                version.Sha256,
                version.InstalledAt,
                [.. version.Plugins.Select(plugin => PluginOf(plugin, host))]))]);
    }

    private static MatchingPlugin PluginOf(InstalledPlugin plugin, IPluginHost host) => new(
        plugin.Id,
        plugin.Version,
        plugin.PackageId,
        MatchingPlugins.KindOf(plugin.Kind),
        plugin.Label,
        plugin.Text,
        StateOf(plugin.Status),
        FailuresOf(plugin.Refusals),
        plugin.SettingsSchemaJson,
        [.. plugin.Reads.Select(name => new PluginFeature(name, PlannedPlugin.IsSensitive(name), plugin.ReadsIfGranted.Contains(name, StringComparer.Ordinal)))],
        host.PlaceOf(plugin) == HostingPlace.Worker ? PluginPlace.Worker : PluginPlace.InProcess);

    private static PluginState StateOf(PluginStatus status) => status == PluginStatus.Available ? PluginState.Available : PluginState.Failed;

    private static IReadOnlyList<PluginFailure> FailuresOf(IEnumerable<PluginRefusal> refusals)
        => [.. refusals.Select(refusal => new PluginFailure(refusal.Code, refusal.Message))];
}
