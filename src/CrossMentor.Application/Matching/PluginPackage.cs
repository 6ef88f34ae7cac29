namespace CrossMentor.Application.Matching;

/// <summary>A package of plugins with its versions that stand side by side, the preferred one first.</summary>
public sealed record PluginPackage(string PackageId, PluginOrigin Origin, IReadOnlyList<PluginPackageVersion> Versions);
