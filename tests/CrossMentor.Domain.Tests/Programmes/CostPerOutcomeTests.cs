using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Tests.Programmes;

/// <summary>Costs are shared among what came of them, half a minor unit rounding away from nothing.</summary>
public sealed class CostPerOutcomeTests
{
    private static readonly OrganisationId One = Ids.New<OrganisationId>();
    private static readonly OrganisationId Other = Ids.New<OrganisationId>();

    [Fact]
    public void Pairs_that_came_to_their_end_share_the_same_costs()
    {
        ExchangedPair[] pairs = [new(One, Other, true), new(Other, One, false), new(One, Other, false)];

        var read = CostPerOutcome.Of(Ids.New<ProgrammeId>(), [One, Other], [new(One, "EUR", 100), new(null, "EUR", 1)], pairs, isWhole: true);

        Assert.Equal((3, 1), (read.Pairs, read.CompletedPairs));
        Assert.Equal(new("EUR", 101, 34, 101), Assert.Single(read.Figures!));
        Assert.Equal(new("EUR", 100, 33, 100), Assert.Single(read.Organisations[0].Figures));
        Assert.Empty(read.Organisations[1].Figures);
    }

    [Fact]
    public void Whoever_does_not_see_the_whole_sees_no_sum()
    {
        var read = CostPerOutcome.Of(Ids.New<ProgrammeId>(), [One], [new(One, "EUR", 100)], [new(One, Other, true)], isWhole: false);

        Assert.Equal((null, null, null), (read.Pairs, read.CompletedPairs, read.Figures));
        Assert.Equal(One, Assert.Single(read.Organisations).OrganisationId);
    }
}
