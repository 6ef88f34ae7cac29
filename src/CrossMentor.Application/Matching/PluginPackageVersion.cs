namespace CrossMentor.Application.Matching;

/// <summary>One version of a package.</summary>
/// <param name="IsPreferred">Whether it is the one that programmes get which have pinned none.</param>
/// <param name="Sha256">A hash over all its files; empty when they cannot be read.</param>
/// <param name="InstalledAt">Null for what came with the product.</param>
public sealed record PluginPackageVersion(
    string Version,
    bool IsPreferred,
    PluginState State,
    IReadOnlyList<PluginFailure> Failures,
    string Sha256,
    DateTimeOffset? InstalledAt,
    IReadOnlyList<MatchingPlugin> Plugins);
