using CrossMentor.Plugins.Rules;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Plugins.Tests.Rules;

/// <summary>S-28: the mentor has no influence on the mentee's career in the mentee's own organisation.</summary>
public sealed class NoPowerRelationRuleTests
{
    [Theory]
    [InlineData("organisation:a", "organisation:a", Verdict.Forbid, "POWER_RELATION")]
    [InlineData("organisation:a", "organisation:c", Verdict.Allow, "NO_POWER_RELATION")]
    [InlineData(null, "organisation:a", Verdict.Unknown, "ORGANISATION_UNKNOWN")]
    public void A_declared_influence_over_the_mentees_organisation_forbids_the_pair(string? mentee, string influenced, Verdict expected, string code)
    {
        var checkedOn = new DateOnly(2026, 1, 5);
        var finding = Ask.Rule(
            new NoPowerRelationRule(),
            new Person { Organisation = mentee },
            new Person { Organisation = "organisation:b", InfluencedOrganisations = [influenced], FactsAsOf = checkedOn });

        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(code, finding.Reason.Code);
        Assert.Equal(expected == Verdict.Unknown ? null : checkedOn, finding.FactAsOf);
    }
}
