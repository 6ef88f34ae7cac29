using System.Collections.Immutable;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Inputs;

/// <summary>Everything a matching run is about, as plain values. The order of the lists changes nothing about the result.</summary>
/// <remarks>Facts are those known at <see cref="AsOf"/>: whoever builds the input leaves out what began later or had ended.</remarks>
public sealed record MatchingInput
{
    /// <summary>The date the run is judged at.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Who is senior in the pairs.</summary>
    public Orientation Orientation { get; init; } = Orientation.Traditional;

    /// <summary>Those who mentor.</summary>
    public required ImmutableArray<MatchingPerson> Mentors { get; init; }

    /// <summary>Those who are mentored.</summary>
    public required ImmutableArray<MatchingPerson> Mentees { get; init; }

    /// <summary>Which organisations compete; either side's declaration counts.</summary>
    public ImmutableArray<CompetitorDeclaration> Competitors { get; init; } = [];

    /// <summary>Which organisations belong to which group of companies.</summary>
    public ImmutableArray<GroupMembership> OrganisationGroups { get; init; } = [];

    /// <summary>Who reports to whom, participants or not.</summary>
    public ImmutableArray<ReportingLine> ReportingLines { get; init; } = [];

    /// <summary>People who are declared to have no manager. Anybody else without a solid line has an unknown manager.</summary>
    public ImmutableArray<Guid> DeclaredTops { get; init; } = [];

    /// <summary>How many pairs organisations must and may have.</summary>
    public ImmutableArray<QuotaDemand> Quotas { get; init; } = [];

    /// <summary>Pairs that people have fixed. A pin does not lift a rule.</summary>
    public ImmutableArray<ParticipantPair> Pins { get; init; } = [];

    /// <summary>Pairs that people have ruled out.</summary>
    public ImmutableArray<ParticipantPair> Exclusions { get; init; } = [];

    /// <summary>Pairs that already work together.</summary>
    public ImmutableArray<ParticipantPair> RunningPairs { get; init; } = [];

    /// <summary>
    /// Pairs that somebody's private declaration keeps apart. They are never proposed, and leave no trace besides: people count as eligible for each other as
    /// if nothing had been declared. Who asks for such a pair is answered as by <see cref="PowerRelation"/>.
    /// </summary>
    public ImmutableArray<ParticipantPair> Withheld { get; init; } = [];

    /// <summary>What fair shares count for another organisation than that of the mentors; over all organisations it is nothing.</summary>
    public ImmutableArray<PlaceMove> PlaceMoves { get; init; } = [];
}
