using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Tests.Organisations;

/// <summary>Pairs inside an organisation are free, related or unknown, and every pair is exactly one of them.</summary>
public sealed class ConsortiumFeasibilityTests
{
    private static readonly PersonId[] People = [.. Enumerable.Range(0, 4).Select(_ => Ids.New<PersonId>())];

    [Fact]
    public void Everybody_above_counts_at_whatever_number_of_levels()
    {
        var read = Read(Top, Solid(0), Solid(1), Solid(2));

        Assert.Equal((0, 6, 0), CountsOf(read));
        Assert.Equal(FeasibilityVerdict.CrossMentoringAdvised, read.Verdict);
    }

    [Fact]
    public void Two_who_report_to_each_other_are_one_pair()
    {
        var read = Read(Solid(1), Solid(0), Top, Top);

        Assert.Equal((5, 1, 0), CountsOf(read));
    }

    [Fact]
    public void A_dotted_line_relates_and_needs_no_end_while_a_project_does_not_count()
    {
        var read = Read(Top, Line(new(People[0], null, ReportingEdgeKind.Solid), new(People[2], null, ReportingEdgeKind.Dotted)), Top, Line(
            new(People[0], null, ReportingEdgeKind.Solid), new(People[2], null, ReportingEdgeKind.Project)));

        Assert.Equal((3, 3, 0), CountsOf(read));
    }

    [Fact]
    public void An_unknown_end_anywhere_above_makes_the_rest_unknown_and_leaves_the_related_related()
    {
        var read = Read(ReportingLine.Unknown, Solid(0), Top, Top);

        // Of six pairs one is certain to be related and one to be free.
        Assert.Equal((1, 1, 4), CountsOf(read));
    }

    [Fact]
    public void A_manager_of_another_organisation_is_an_unknown_end()
    {
        var read = Read(Line(new ReportingEdge(Ids.New<PersonId>(), null, ReportingEdgeKind.Solid)), Top, Top, Top);

        Assert.Equal((3, 0, 3), CountsOf(read));
    }

    [Fact]
    public void Nobody_known_proves_nothing()
    {
        var read = ConsortiumFeasibility.Of(Ids.New<OrganisationId>(), SizeBand.Micro, new Dictionary<PersonId, ReportingLine>(), 1);

        Assert.Equal((0, FeasibilityVerdict.Unknown), (read.PeopleKnown, read.Verdict));
    }

    private static ReportingLine Top => ReportingLine.Top(A.Today);

    private static ReportingLine Solid(int manager) => Line(new ReportingEdge(People[manager], null, ReportingEdgeKind.Solid));

    private static ReportingLine Line(params ReportingEdge[] edges) => ReportingLine.To(edges, A.Today);

    private static ConsortiumFeasibility Read(params ReportingLine[] lines) => ConsortiumFeasibility.Of(
        Ids.New<OrganisationId>(), SizeBand.Micro, lines.Index().ToDictionary(line => People[line.Index], line => line.Item), ConsortiumFeasibility.ThresholdDefault);

    private static (int Free, int Related, int Unknown) CountsOf(ConsortiumFeasibility read) => (read.PowerFreePairs, read.RelatedPairs, read.UnknownPairs);
}
