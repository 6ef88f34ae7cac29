using CrossMentor.Plugins.Rules;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Plugins.Tests.Rules;

/// <summary>S-01: the mentor and the mentee are from different organisations.</summary>
public sealed class CrossOrganisationRuleTests
{
    [Theory]
    [InlineData("organisation:a", "organisation:b", Verdict.Allow, "DIFFERENT_ORGANISATIONS")]
    [InlineData("organisation:a", "organisation:a", Verdict.Forbid, "SAME_ORGANISATION")]
    [InlineData(null, "organisation:a", Verdict.Unknown, "ORGANISATION_UNKNOWN")]
    [InlineData("organisation:a", null, Verdict.Unknown, "ORGANISATION_UNKNOWN")]
    [InlineData(null, null, Verdict.Unknown, "ORGANISATION_UNKNOWN")]
    public void Pairs_cross_the_border_between_organisations(string? mentee, string? mentor, Verdict expected, string code)
    {
        var finding = Ask.Rule(new CrossOrganisationRule(), new Person { Organisation = mentee }, new Person { Organisation = mentor });

        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(code, finding.Reason.Code);
    }

    [Theory]
    [InlineData("organisation:b", "organisation:c")]
    [InlineData("organisation:c", "organisation:a")]
    public void A_protected_former_organisation_counts_as_ones_own_on_either_side(string protectedForMentee, string protectedForMentor)
    {
        var finding = Ask.Rule(
            new CrossOrganisationRule(),
            new Person { Organisation = "organisation:a", ProtectedOrganisations = [protectedForMentee] },
            new Person { Organisation = "organisation:b", ProtectedOrganisations = [protectedForMentor] });

        Assert.Equal(Verdict.Forbid, finding.Verdict);
        Assert.Equal("PROTECTED_ORGANISATION", finding.Reason.Code);
    }
}
