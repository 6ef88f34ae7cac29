using System.Collections.Immutable;

namespace CrossMentor.Plugins.Hosting;

/// <summary>One version of a package with the plugins that came in it.</summary>
public sealed record InstalledPackage
{
    /// <summary>The id, such as <c>consultancy.seniority</c>; for a package whose manifest cannot be read, the name of its folder.</summary>
    public required string PackageId { get; init; }

    /// <summary>The version; empty when the manifest cannot be read.</summary>
    public required string Version { get; init; }

    /// <summary>How it came here.</summary>
    public required PluginOrigin Origin { get; init; }

    /// <summary>A hash over all its files, in lower-case hexadecimal; empty when they cannot be read.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was installed; null for what came with the product.</summary>
    public DateTimeOffset? InstalledAt { get; init; }

    /// <summary>Its plugins. A package that cannot be read has one entry of its own name, which says why.</summary>
    public required ImmutableArray<InstalledPlugin> Plugins { get; init; }

    /// <summary>Whether all its plugins can be used.</summary>
    public PluginStatus Status => Plugins.All(plugin => plugin.Status == PluginStatus.Available) ? PluginStatus.Available : PluginStatus.Failed;

    /// <summary>Why some of its plugins cannot be used; empty when all can.</summary>
    public ImmutableArray<PluginRefusal> Refusals => [.. Plugins.SelectMany(plugin => plugin.Refusals).Distinct()];
}
