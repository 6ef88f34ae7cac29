using CrossMentor.Plugins.Rules;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Tests.Rules;

/// <summary>S-04: organisations cannot be competitors.</summary>
public sealed class CompetitorsRuleTests
{
    private static readonly DateOnly Declared = new(2025, 6, 1);

    [Theory]
    [InlineData("organisation:a", "organisation:b")]
    [InlineData("organisation:b", "organisation:a")]
    public void A_declaration_by_either_side_forbids_the_pair_both_ways(string mentee, string mentor)
    {
        var finding = Judge(mentee, mentor, [("organisation:a", "organisation:b", Declared)]);

        Assert.Equal(Verdict.Forbid, finding.Verdict);
        Assert.Equal("COMPETITOR_CONFLICT", finding.Reason.Code);
        Assert.Equal(Declared, finding.FactAsOf);
    }

    [Fact]
    public void Organisations_without_a_declaration_may_meet()
    {
        var finding = Judge("organisation:a", "organisation:c", [("organisation:a", "organisation:b", Declared)]);

        Assert.Equal(Verdict.Allow, finding.Verdict);
        Assert.Equal("NOT_COMPETITORS", finding.Reason.Code);
    }

    [Theory]
    [InlineData(true, Verdict.Forbid, "COMPETITOR_GROUP_CONFLICT")]
    [InlineData(false, Verdict.Allow, "NOT_COMPETITORS")]
    public void A_declaration_counts_for_the_groups_of_both_sides_when_the_programme_says_so(bool includeGroups, Verdict expected, string code)
    {
        // a1 and a2 are sisters, b1 and b2 are sisters; only a1 and b1 are declared.
        var finding = Judge(
            "organisation:a2", "organisation:b2", [("organisation:a1", "organisation:b1", Declared)], id => id[13], includeGroups);

        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(code, finding.Reason.Code);
    }

    [Fact]
    public void Rivals_within_one_group_do_not_make_the_whole_group_rivals()
    {
        var finding = Judge(
            "organisation:a1", "organisation:a3", [("organisation:a1", "organisation:a2", Declared)], id => id[13]);

        Assert.Equal(Verdict.Allow, finding.Verdict);
    }

    [Fact]
    public void A_person_of_an_unknown_organisation_cannot_be_judged()
    {
        var finding = Judge(null, "organisation:a", [("organisation:a", "organisation:b", Declared)]);

        Assert.Equal(Verdict.Unknown, finding.Verdict);
        Assert.Equal("ORGANISATION_UNKNOWN", finding.Reason.Code);
    }

    private static RuleFinding Judge(
        string? mentee,
        string mentor,
        (string First, string Second, DateOnly? AsOf)[] competitors,
        Func<string, int>? groupOf = null,
        bool includeGroups = true)
    {
        var snapshot = SnapshotOf.People(
            [new Person { Organisation = mentee }],
            [new Person { Organisation = mentor }],
            Orientation.Traditional,
            competitors,
            groupOf);
        return Ask.Rule(new CompetitorsRule(new CompetitorsSettings { IncludeGroups = includeGroups }), snapshot);
    }
}
