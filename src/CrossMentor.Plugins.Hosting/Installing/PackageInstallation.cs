using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>What became of an installation.</summary>
/// <param name="Package">The package, as far as it can be read.</param>
/// <param name="WasThere">Whether the same bytes were installed before, so that nothing changed.</param>
/// <param name="Refusals">Why nothing was installed; empty when the package is there.</param>
public sealed record PackageInstallation(InstalledPackage? Package, bool WasThere, ImmutableArray<PluginRefusal> Refusals)
{
    /// <summary>Whether nothing was installed.</summary>
    [MemberNotNullWhen(false, nameof(Package))]
    public bool IsRefused => !Refusals.IsEmpty || Package is null;
}
