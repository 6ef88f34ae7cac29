using System.Collections.Immutable;

namespace CrossMentor.Sdk.Snapshots;

/// <summary>Which organisations belong to one group of companies.</summary>
/// <param name="groupOfOrganisation">The group of each organisation code; <see cref="Missing.Code"/> for organisations of no group.</param>
public sealed class OrganisationGroups(ImmutableArray<int> groupOfOrganisation)
{
    /// <summary>No organisation belongs to a group.</summary>
    public static OrganisationGroups None { get; } = new([]);

    /// <summary>The group of each organisation code, for the host that hands it to another process.</summary>
    internal ImmutableArray<int> GroupOfOrganisation => groupOfOrganisation;

    /// <summary>The group of an organisation, or <see cref="Missing.Code"/>.</summary>
    /// <param name="organisation">The code of an organisation.</param>
    public int GroupOf(int organisation)
        => organisation >= 0 && organisation < groupOfOrganisation.Length ? groupOfOrganisation[organisation] : Missing.Code;

    /// <summary>Whether two different organisations belong to one group.</summary>
    /// <param name="first">The code of one organisation.</param>
    /// <param name="second">The code of the other organisation.</param>
    public bool AreTogether(int first, int second)
        => first != second && GroupOf(first) is var group and not Missing.Code && group == GroupOf(second);
}
