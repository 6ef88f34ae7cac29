using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>What the store says of a package that is to be installed.</summary>
/// <param name="Package">The package, as far as it can be read.</param>
/// <param name="Refusals">Why it cannot be installed; empty when it can.</param>
public sealed record PackageCheck(InstalledPackage? Package, ImmutableArray<PluginRefusal> Refusals)
{
    /// <summary>Whether it cannot be installed.</summary>
    [MemberNotNullWhen(false, nameof(Package))]
    public bool IsRefused => !Refusals.IsEmpty || Package is null;
}
