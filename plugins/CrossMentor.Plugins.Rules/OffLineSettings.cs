using System.Collections.Immutable;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>The settings of <see cref="OffLineRule"/>.</summary>
public sealed record OffLineSettings
{
    /// <summary>Which lines count.</summary>
    public ImmutableArray<ReportingKind> Kinds { get; init; } = [ReportingKind.Solid, ReportingKind.Dotted];

    /// <summary>Up to how many levels apart a pair is on the line; null for any number.</summary>
    public int? MaximumDistance { get; init; }

    /// <summary>Whether two people with one direct manager are kept apart as well.</summary>
    public bool ForbidSameManager { get; init; }

    /// <summary>What a chain with an unknown end means for two people of organisations that belong to no common group.</summary>
    public UnknownChains AcrossOrganisations { get; init; } = UnknownChains.AreUnknown;
}
