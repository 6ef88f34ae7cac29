using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Tests.Programmes;

/// <summary>N-24: an unused place of a mentor goes to whoever is short of one, and back to its donor where nobody is.</summary>
public sealed class PlacePoolTests
{
    private static readonly OrganisationId Alpha = new(Guid.Parse("00000000-0000-0000-0000-00000000000a"));
    private static readonly OrganisationId Beta = new(Guid.Parse("00000000-0000-0000-0000-00000000000b"));
    private static readonly OrganisationId Gamma = new(Guid.Parse("00000000-0000-0000-0000-00000000000c"));
    private static readonly Programme TwoWay = A.Programme();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)] // Nobody is short of a third place, so it stays with its donor.
    public void Places_go_to_whoever_sends_more_mentees_than_mentors(int donated, int moved)
    {
        Offer[] offers = [.. Offers(Alpha, 0, 2), .. Offers(Beta, 5, 2)];
        var pool = PlacePool.Of(TwoWay, offers, new Dictionary<OrganisationId, int> { [Beta] = donated });

        Assert.Equal(new PlaceShare(0, moved), pool[Alpha]);
        Assert.Equal(new PlaceShare(moved, 0), pool[Beta]);
        var rows = ExchangeBalance.Of(TwoWay, [Alpha], offers, [], pool);
        Assert.Equal(moved == 2, Assert.Single(rows).IsWithinTolerance);
        Assert.Equal(moved, rows[0].MentorsCounted);
    }

    [Theory]
    [InlineData(3, 2, 2)]
    [InlineData(3, 1, 0)]
    [InlineData(4, 1, 1)]
    [InlineData(2, 9, 0)] // It sends more mentees than mentors, and leaves others nothing however much its mentors could take.
    public void Places_that_the_donor_needs_itself_by_now_do_not_move(int mentors, int placesEach, int moved)
    {
        Offer[] offers = [.. Offers(Alpha, 0, 2), .. Offers(Beta, mentors, 3, placesEach)];

        Assert.Equal(moved, PlacePool.Of(TwoWay, offers, new Dictionary<OrganisationId, int> { [Beta] = 2 })[Alpha].Received);
    }

    [Fact]
    public void Whoever_is_short_of_most_comes_first_and_whoever_has_most_gives_first()
    {
        var pool = PlacePool.Of(
            TwoWay,
            [.. Offers(Alpha, 0, 3), .. Offers(Beta, 0, 1), .. Offers(Gamma, 4, 0)],
            new Dictionary<OrganisationId, int> { [Gamma] = 2 });

        Assert.Equal((2, 0), (pool[Alpha].Received, pool[Beta].Received));
        var given = PlacePool.Of(
            TwoWay,
            [.. Offers(Alpha, 0, 3), .. Offers(Beta, 1, 0), .. Offers(Gamma, 4, 0)],
            new Dictionary<OrganisationId, int> { [Beta] = 1, [Gamma] = 4 });
        Assert.Equal((0, 3), (given[Beta].Given, given[Gamma].Given));
    }

    [Fact]
    public void A_place_is_filled_by_a_pair_more_of_the_donor_and_one_more_of_somebody_else()
    {
        var donated = new Dictionary<OrganisationId, int> { [Beta] = 2 };

        Assert.Equal(1, PlacePool.Filled(TwoWay, donated, [new(Beta, Alpha)])[Beta].Given);
        Assert.Equal(2, PlacePool.Filled(TwoWay, donated, [new(Beta, Alpha), new(Beta, Gamma), new(Beta, Gamma)])[Beta].Given);
        Assert.Equal(0, PlacePool.Filled(TwoWay, donated, [new(Beta, Alpha), new(Alpha, Beta)])[Beta].Given);
        Assert.Equal(0, PlacePool.Filled(TwoWay, donated, [new(Gamma, Alpha)])[Beta].Given);
    }

    [Fact]
    public void Nothing_moves_where_nobody_gives_in_return()
        => Assert.Empty(PlacePool.Of(
            A.Programme(ProgrammeKind.OneWay), [.. Offers(Alpha, 0, 2), .. Offers(Beta, 2, 0)], new Dictionary<OrganisationId, int> { [Beta] = 2 }).Organisations);

    [Theory]
    [InlineData(3, 2, 0, 1)]
    [InlineData(3, 3, 0, 0)]
    [InlineData(3, 9, 0, 0)] // Who gives more places than pairs has still given enough.
    [InlineData(-3, 0, 2, -1)]
    [InlineData(-3, 0, 9, 0)]
    [InlineData(3, 0, 9, 3)]
    public void The_pool_settles_a_difference_and_never_turns_it(int difference, int given, int received, int left)
        => Assert.Equal(left, new PlaceShare(given, received).Settle(difference));

    private static Offer[] Offers(OrganisationId organisation, int mentors, int mentees, int places = 1) =>
    [
        .. Enumerable.Repeat(new Offer(organisation, ParticipantRole.Mentor, places), mentors),
        .. Enumerable.Repeat(new Offer(organisation, ParticipantRole.Mentee), mentees),
    ];
}
