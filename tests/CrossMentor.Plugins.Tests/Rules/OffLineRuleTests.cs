using CrossMentor.Plugins.Rules;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Tests.Rules;

/// <summary>S-44, S-45, S-58: off-line matching is a must, and a missing chain is never a yes.</summary>
public sealed class OffLineRuleTests
{
    private const int Top = 0;
    private const int Director = 1;
    private const int Lead = 2;
    private const int Member = 3;
    private const int Sister = 4;
    private const int Elsewhere = 5;
    private static readonly DateOnly Confirmed = new(2026, 2, 1);

    // 0 <- 1 <- 2 <- 3 and 2 <- 4; 5 belongs to another house.
    private static readonly ReportingEdge[] House =
    [
        Line(Director, Top), Line(Lead, Director), Line(Member, Lead), Line(Sister, Lead),
    ];

    [Theory]
    [InlineData(Member, Lead, 1)]
    [InlineData(Member, Director, 2)]
    [InlineData(Member, Top, 3)]
    public void A_superior_at_any_distance_is_kept_from_a_subordinate(int junior, int senior, int distance)
    {
        foreach (var (mentee, mentor) in new[] { (junior, senior), (senior, junior) })
        {
            var finding = Judge(new OffLineSettings(), mentee, mentor, House, [Top, Elsewhere]);

            Assert.Equal(Verdict.Forbid, finding.Verdict);
            Assert.Equal("REPORTING_LINE_CONFLICT", finding.Reason.Code);
            Assert.Contains(finding.Reason.Parameters, parameter => parameter is { Name: "distance" } && parameter.Value == $"{distance}");
            Assert.Contains(finding.Reason.Parameters, parameter => parameter is { Name: "senior" } && parameter.Value == (mentee == junior ? "mentor" : "mentee"));
            Assert.Equal(Confirmed, finding.FactAsOf);
        }
    }

    [Fact]
    public void People_of_different_branches_may_meet_when_both_chains_end_at_a_declared_top()
    {
        var finding = Judge(new OffLineSettings(), Member, Elsewhere, House, [Top, Elsewhere]);

        Assert.Equal(Verdict.Allow, finding.Verdict);
        Assert.Equal("OFF_LINE", finding.Reason.Code);
    }

    [Theory]
    [InlineData(2, Director, Verdict.Forbid)]
    [InlineData(1, Director, Verdict.Allow)]
    public void A_programme_can_limit_the_distance(int maximumDistance, int senior, Verdict expected)
        => Assert.Equal(expected, Judge(new OffLineSettings { MaximumDistance = maximumDistance }, Member, senior, House, [Top]).Verdict);

    [Theory]
    [InlineData(Member, Elsewhere, "mentee")]
    [InlineData(Elsewhere, Member, "mentor")]
    public void A_chain_that_ends_at_an_unknown_manager_is_unknown(int mentee, int mentor, string whose)
    {
        // Nobody has declared node 0 to be at the top.
        var finding = Judge(new OffLineSettings(), mentee, mentor, House, [Elsewhere]);

        Assert.Equal(Verdict.Unknown, finding.Verdict);
        Assert.Equal("REPORTING_CHAIN_UNKNOWN", finding.Reason.Code);
        Assert.Contains(finding.Reason.Parameters, parameter => parameter is { Name: "whose" } && parameter.Value == whose);
    }

    [Fact]
    public void An_unknown_end_beyond_the_limited_distance_does_not_matter()
    {
        var settings = new OffLineSettings { MaximumDistance = 2 };

        Assert.Equal(Verdict.Allow, Judge(settings, Member, Elsewhere, House, [Elsewhere]).Verdict);
        Assert.Equal(Verdict.Unknown, Judge(settings, Lead, Elsewhere, [Line(Lead, Director)], [Elsewhere]).Verdict);
    }

    [Fact]
    public void A_known_line_forbids_even_when_the_chain_is_incomplete()
        => Assert.Equal(Verdict.Forbid, Judge(new OffLineSettings(), Member, Lead, House, []).Verdict);

    [Theory]
    [InlineData(ReportingKind.Dotted, Verdict.Forbid)]
    [InlineData(ReportingKind.Project, Verdict.Allow)]
    public void Only_the_chosen_kinds_of_lines_count(ReportingKind kind, Verdict expected)
    {
        ReportingEdge[] lines = [.. House, new ReportingEdge(Member, Elsewhere, kind, Confirmed)];

        Assert.Equal(expected, Judge(new OffLineSettings(), Member, Elsewhere, lines, [Top, Elsewhere]).Verdict);
        Assert.Equal(
            Verdict.Forbid,
            Judge(new OffLineSettings { Kinds = [ReportingKind.Solid, kind] }, Member, Elsewhere, lines, [Top, Elsewhere]).Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.Forbid, "SAME_MANAGER")]
    [InlineData(false, Verdict.Allow, "OFF_LINE")]
    public void Siblings_are_kept_apart_only_when_the_programme_says_so(bool forbidSameManager, Verdict expected, string code)
    {
        var finding = Judge(new OffLineSettings { ForbidSameManager = forbidSameManager }, Member, Sister, House, [Top]);

        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(code, finding.Reason.Code);
    }

    [Theory]
    [InlineData("organisation:a", "organisation:b", Verdict.Allow, "OFF_LINE_AS_RECORDED")]
    [InlineData("organisation:a", "organisation:a", Verdict.Unknown, "REPORTING_CHAIN_UNKNOWN")]
    [InlineData("organisation:g1", "organisation:g2", Verdict.Unknown, "REPORTING_CHAIN_UNKNOWN")]
    [InlineData(null, "organisation:b", Verdict.Unknown, "REPORTING_CHAIN_UNKNOWN")]
    public void Recorded_lines_suffice_only_between_unrelated_organisations_and_only_by_decision(
        string? menteeOrganisation, string mentorOrganisation, Verdict expected, string code)
    {
        var settings = new OffLineSettings { AcrossOrganisations = UnknownChains.RunOnlyWhereRecorded };

        var finding = Judge(settings, Member, Elsewhere, House, [], menteeOrganisation, mentorOrganisation);

        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(code, finding.Reason.Code);
    }

    [Fact]
    public void A_recorded_line_across_a_border_forbids_even_then()
    {
        var settings = new OffLineSettings { AcrossOrganisations = UnknownChains.RunOnlyWhereRecorded };

        Assert.Equal(Verdict.Forbid, Judge(settings, Member, Top, House, [], "organisation:a", "organisation:b").Verdict);
    }

    [Fact]
    public void Lines_that_run_in_a_circle_do_not_hang_the_rule()
    {
        ReportingEdge[] circle = [Line(Member, Lead), Line(Lead, Member)];

        Assert.Equal(Verdict.Forbid, Judge(new OffLineSettings(), Member, Lead, circle, [Elsewhere]).Verdict);
        Assert.Equal(Verdict.Allow, Judge(new OffLineSettings(), Member, Elsewhere, circle, [Elsewhere]).Verdict);
    }

    private static ReportingEdge Line(int report, int manager) => new(report, manager, ReportingKind.Solid, Confirmed);

    private static RuleFinding Judge(
        OffLineSettings settings,
        int mentee,
        int mentor,
        ReportingEdge[] lines,
        int[] tops,
        string? menteeOrganisation = "organisation:a",
        string? mentorOrganisation = "organisation:b")
    {
        var snapshot = SnapshotOf.People(
            [new Person { Organisation = menteeOrganisation }],
            [new Person { Organisation = mentorOrganisation }],
            groupOf: id => id.StartsWith("organisation:g", StringComparison.Ordinal) ? 0 : Missing.Code,
            reportingLines: new ReportingLines(6, lines, tops, [mentor], [mentee]));
        return Ask.Rule(new OffLineRule(settings), snapshot);
    }
}
