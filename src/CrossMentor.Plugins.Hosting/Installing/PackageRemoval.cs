using System.Collections.Immutable;

namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>What became of a removal.</summary>
/// <param name="Removed">The versions that are gone.</param>
/// <param name="Refusals">Why nothing was removed; empty when something was.</param>
public sealed record PackageRemoval(ImmutableArray<InstalledPackage> Removed, ImmutableArray<PluginRefusal> Refusals)
{
    /// <summary>Whether nothing was removed.</summary>
    public bool IsRefused => !Refusals.IsEmpty;
}
