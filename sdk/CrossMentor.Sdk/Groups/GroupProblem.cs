using System.Collections.Immutable;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Groups;

/// <summary>What a group former is asked: divide the members into so many groups of the wanted composition.</summary>
public sealed class GroupProblem
{
    /// <summary>The members, with the features the plugin was granted.</summary>
    public required Cohort Members { get; init; }

    /// <summary>The organisation code of each member, -1 where it is not known. Group formers always see it: it is what they are asked about.</summary>
    public required ImmutableArray<int> Organisations { get; init; }

    /// <summary>How many groups to form.</summary>
    public required int GroupCount { get; init; }

    /// <summary>What each group must look like.</summary>
    public required GroupComposition Composition { get; init; }

    /// <summary>Decides among equals, and feeds whatever draws lots.</summary>
    public required ulong Seed { get; init; }
}
