using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Tests.Events;

public sealed class SponsorshipTests
{
    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void An_organisation_is_quiet_when_the_last_word_is_too_long_ago(int daysLater, bool isQuiet)
    {
        var sponsor = Appoint(SponsorKind.Sponsor);
        var said = Communication.Log(Ids.New<CommunicationId>(), sponsor, CommunicationKind.Speech, A.Today, A.Today).Value;

        var sponsorship = Assert.Single(Sponsorship.Of([sponsor.OrganisationId], [sponsor], new Dictionary<OrganisationId, DateOnly> { [said.OrganisationId] = said.SentOn }, quietAfterDays: 30, A.Today.AddDays(daysLater)));

        Assert.Equal((true, isQuiet), (sponsorship.HasSponsor, sponsorship.IsQuiet));
    }

    [Fact]
    public void Who_stood_down_and_who_is_an_ambassador_is_no_sponsor()
    {
        var (gone, ambassador) = (Appoint(SponsorKind.Sponsor), Appoint(SponsorKind.Ambassador));
        gone.StandDown(A.Today);

        var rows = Sponsorship.Of([gone.OrganisationId, ambassador.OrganisationId], [gone, ambassador], new Dictionary<OrganisationId, DateOnly>(), 30, A.Today);

        Assert.All(rows, row => Assert.False(row.HasSponsor));
        Assert.All(rows, row => Assert.True(row.IsQuiet));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_word_counts_between_the_appointment_and_today(int days, bool isAccepted)
        => Assert.Equal(isAccepted, Communication.Log(Ids.New<CommunicationId>(), Appoint(SponsorKind.Sponsor), CommunicationKind.Speech, A.Today.AddDays(days), A.Today).IsAccepted);

    private static Sponsor Appoint(SponsorKind kind)
        => Sponsor.Appoint(Ids.New<SponsorId>(), A.Programme(), Ids.New<OrganisationId>(), kind, "Chair", null, A.Today, standing: 0).Value;
}
