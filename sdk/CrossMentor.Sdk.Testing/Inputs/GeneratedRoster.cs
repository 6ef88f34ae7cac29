using System.Collections.Immutable;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>A roster that follows from its shape and seed alone, with every feature of the catalogue.</summary>
public sealed class GeneratedRoster
{
    private readonly ReportingLineDrawing lines;

    private GeneratedRoster(RosterShape shape, ulong seed, MatchingSnapshot snapshot, ReportingLineDrawing lines)
    {
        this.lines = lines;
        Shape = shape;
        Seed = seed;
        Snapshot = snapshot;
    }

    /// <summary>What the roster is like.</summary>
    public RosterShape Shape { get; }

    /// <summary>What it was generated from.</summary>
    public ulong Seed { get; }

    /// <summary>The people and their relations, with every feature granted.</summary>
    public MatchingSnapshot Snapshot { get; }

    /// <summary>The roster of a shape and a seed.</summary>
    /// <param name="shape">What it is like.</param>
    /// <param name="seed">What it is generated from.</param>
    public static GeneratedRoster Of(RosterShape shape, ulong seed)
    {
        var draws = new Draws((seed * 31) + (ulong)shape);
        var (mentors, mentees) = Sizes(shape, draws);
        var people = new CohortDrawing(shape, draws);
        var reporting = ReportingLineDrawing.Of(shape, draws, mentors, mentees);
        var organisations = CohortDrawing.OrganisationCount(shape);
        ImmutableArray<CompetitorFact> competitors =
        [
            .. Enumerable.Range(0, organisations > 1 ? 2 : 0).Select(_ =>
            {
                var first = draws.Below(organisations);
                return new CompetitorFact(first, (first + draws.Between(1, organisations - 1)) % organisations, people.Date());
            }),
        ];
        var groups = new OrganisationGroups([.. Enumerable.Range(0, organisations).Select(_ => draws.Between(Missing.Code, 1))]);
        var snapshot = new MatchingSnapshot(
            people.Draw(mentors),
            people.Draw(mentees),
            new DateOnly(2026, 1, 1).AddDays(draws.Below(365)),
            draws.OneIn(2) ? Orientation.Traditional : Orientation.Reverse,
            competitors,
            groups,
            reporting.Lines());
        return new GeneratedRoster(shape, seed, snapshot, reporting);
    }

    /// <summary>The same people and facts in another order.</summary>
    /// <param name="mentors">The row of this roster that each new mentor row holds.</param>
    /// <param name="mentees">The row of this roster that each new mentee row holds.</param>
    public GeneratedRoster Reordered(IReadOnlyList<int> mentors, IReadOnlyList<int> mentees)
    {
        var moved = lines.Reordered(mentors, mentees);
        return new GeneratedRoster(Shape, Seed, new MatchingSnapshot(
            Snapshot.Mentors.Select(mentors),
            Snapshot.Mentees.Select(mentees),
            Snapshot.AsOf,
            Snapshot.Orientation,
            Snapshot.Competitors,
            Snapshot.OrganisationGroups,
            moved.Lines()), moved);
    }

    /// <inheritdoc/>
    public override string ToString() => $"roster {Shape}, seed {Seed}: {Snapshot.Mentees.Count} mentees, {Snapshot.Mentors.Count} mentors";

    private static (int Mentors, int Mentees) Sizes(RosterShape shape, Draws draws) => shape switch
    {
        RosterShape.Empty => (0, 0),
        RosterShape.MentorsOnly => (draws.Between(2, 5), 0),
        RosterShape.MenteesOnly => (0, draws.Between(2, 5)),
        RosterShape.Lopsided => (draws.Between(8, 14), draws.Between(8, 14)),
        RosterShape.Many => (MentorBlock.MaximumCount + draws.Between(1, 60), 2),
        _ => (draws.Between(4, 8), draws.Between(4, 8)),
    };
}
