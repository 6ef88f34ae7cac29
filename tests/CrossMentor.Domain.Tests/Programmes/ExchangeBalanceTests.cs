using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Programmes;

/// <summary>S-10: each organisation gives about as many mentors as it sends mentees, offered and placed.</summary>
public sealed class ExchangeBalanceTests
{
    private static readonly OrganisationId Alpha = Ids.New<OrganisationId>();
    private static readonly OrganisationId Beta = Ids.New<OrganisationId>();

    [Theory]
    [InlineData(ProgrammeKind.TwoWay, 0, 2, 2, true)]
    [InlineData(ProgrammeKind.TwoWay, 0, 3, 2, false)]
    [InlineData(ProgrammeKind.TwoWay, 1, 3, 2, true)]
    [InlineData(ProgrammeKind.TwoWay, 1, 2, 3, true)]
    [InlineData(ProgrammeKind.TwoWay, 1, 2, 4, false)]
    [InlineData(ProgrammeKind.HybridActionLearning, 0, 1, 2, false)]
    [InlineData(ProgrammeKind.OneWay, 0, 9, 0, true)]
    public void Offers_may_differ_by_the_tolerance(ProgrammeKind kind, int tolerance, int mentors, int mentees, bool isAccepted)
    {
        var programme = A.Programme(kind, tolerance);
        var rows = ExchangeBalance.Of(programme, [Alpha], Offers(Alpha, mentors, mentees), []);

        var outcome = ExchangeBalance.CheckOffered(programme, rows);

        Assert.Equal(isAccepted, outcome.IsAccepted);
        Assert.Equal(isAccepted, Assert.Single(rows).IsWithinTolerance);
        if (!isAccepted)
        {
            Assert.Equal(new UnbalancedExchange(Alpha, mentors, mentees, tolerance), outcome.Refusal);
        }
    }

    [Fact]
    public void Pairs_are_counted_on_both_sides()
    {
        var programme = A.Programme();
        var rows = ExchangeBalance.Of(programme, [Beta, Alpha], [.. Offers(Alpha, 2, 2), .. Offers(Beta, 2, 2)], [new(Alpha, Beta), new(Alpha, Beta), new(Beta, Alpha)]);

        Assert.Equal([Beta, Alpha], rows.Select(row => row.OrganisationId));
        Assert.Equal((2, 1, 1, false), (rows[1].MentorsPlaced, rows[1].MenteesPlaced, rows[1].Difference, rows[1].IsWithinTolerance));
        Assert.True(ExchangeBalance.CheckOffered(programme, rows).IsAccepted);
        Assert.Equal(
            [new UnbalancedExchange(Beta, 1, 2, 0), new UnbalancedExchange(Alpha, 2, 1, 0)],
            ExchangeBalance.CheckPlaced(programme, rows).Refusals);
    }

    private static IEnumerable<Offer> Offers(OrganisationId organisation, int mentors, int mentees) =>
    [
        .. Enumerable.Repeat(new Offer(organisation, ParticipantRole.Mentor), mentors),
        .. Enumerable.Repeat(new Offer(organisation, ParticipantRole.Mentee), mentees),
    ];
}
