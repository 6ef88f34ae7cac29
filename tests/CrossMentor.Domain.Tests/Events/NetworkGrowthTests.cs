using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Tests.Events;

public sealed class NetworkGrowthTests
{
    private readonly OrganisationId own = Ids.New<OrganisationId>();
    private readonly OrganisationId other = Ids.New<OrganisationId>();

    [Theory]
    [InlineData(4, null, null)]
    [InlineData(5, 5, 5)]
    public void Ties_are_told_of_five_people_or_more(int people, int? told, int? ties)
    {
        var partner = (Ids.New<PersonId>(), other);

        var growth = NetworkGrowth.Of([own], [[partner, .. Enumerable.Range(0, people).Select(_ => (Ids.New<PersonId>(), own))]]);

        Assert.Equal((told, ties), (growth[0].PeopleCount, growth[0].TieCount));
    }

    [Fact]
    public void Meeting_twice_is_one_tie_and_colleagues_have_none()
    {
        var people = Enumerable.Range(0, 5).Select(_ => (Person: Ids.New<PersonId>(), Organisation: own)).ToList();
        var partner = (Ids.New<PersonId>(), other);

        Assert.Equal(5, NetworkGrowth.Of([own], [[partner, .. people], [.. people, partner]])[0].TieCount);
        Assert.Equal((0, 0), (NetworkGrowth.Of([own], [people])[0].PeopleCount, NetworkGrowth.Of([own], [people])[0].TieCount));
    }
}
