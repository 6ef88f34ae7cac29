using System.Globalization;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Events;

/// <summary>Sponsors and ambassadors stand for a programme, for everybody in it to see.</summary>
[Collection(EventCollection.Name)]
public sealed class SponsorTests(ProductFixture fixture)
{
    private const string Sponsorship = """
        query($id: ID!) { sponsorship(programmeId: $id, quietAfterDays: 30) { organisation { name } sponsorCount ambassadorCount hasSponsor lastCommunicationOn isQuiet }
          sponsors(programmeId: $id) { name kind stoodDownOn } communications(programmeId: $id) { kind sentOn sponsor { name } } }
        """;

    [Fact]
    [Requirement("S-50")]
    public async Task An_organisation_has_a_sponsor_until_it_stands_down_and_ambassadors_are_none()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var coordinator = await made.CoordinatorAsync(0);
        await coordinator.AcceptedAsync("appointSponsor", Appointing(made, 0, "AMBASSADOR", "Role model"), "sponsor { id }");
        Assert.Equal((0, 1, false), Counts(await OfFirstAsync(made, coordinator)));

        var sponsor = (await coordinator.AcceptedAsync("appointSponsor", Appointing(made, 0, "SPONSOR", "Chair"), "sponsor { id version }")).GetProperty("sponsor");
        Assert.Equal((1, 1, true), Counts(await OfFirstAsync(made, coordinator)));

        await made.Manager.AcceptedAsync("standDownSponsor", new { sponsorId = sponsor.Id(), version = sponsor.Version() }, "sponsor { stoodDownOn }");
        Assert.Equal((0, 1, false), Counts(await OfFirstAsync(made, coordinator)));
    }

    [Fact]
    [Requirement("S-50")]
    public async Task An_organisation_is_quiet_until_somebody_speaks_for_the_programme()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var sponsor = (await made.Manager.AcceptedAsync("appointSponsor", Appointing(made, 0, "SPONSOR", "Chair"), "sponsor { id }")).GetProperty("sponsor").Id();
        Assert.True((await OfFirstAsync(made, made.Manager)).GetProperty("isQuiet").GetBoolean());

        var today = TimeProvider.System.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var tomorrow = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("logCommunication", new { sponsorId = sponsor, kind = "SPEECH", sentOn = tomorrow }));
        await made.Manager.AcceptedAsync("logCommunication", new { sponsorId = sponsor, kind = "SPEECH", sentOn = today }, "communication { id }");

        var spoken = await OfFirstAsync(made, made.Manager);
        Assert.Equal((today, false), (spoken.Text("lastCommunicationOn"), spoken.GetProperty("isQuiet").GetBoolean()));
    }

    [Fact]
    [Requirement("S-50")]
    public async Task Everybody_in_the_programme_sees_sponsors_and_only_their_own_organisation_and_the_manager_name_them()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var (other, person) = (await made.CoordinatorAsync(1), await made.SignInAsync("Mentee", 1));
        var sponsor = (await made.Manager.AcceptedAsync("appointSponsor", Appointing(made, 0, "SPONSOR", "Chair"), "sponsor { id version }")).GetProperty("sponsor");

        Assert.Equal(["NOT_PERMITTED"], await other.RefusalCodesAsync("appointSponsor", Appointing(made, 0, "SPONSOR", "Intruder")));
        Assert.Equal(["NOT_PERMITTED"], await other.RefusalCodesAsync("standDownSponsor", new { sponsorId = sponsor.Id(), version = sponsor.Version() }));
        Assert.Equal(["NOT_PERMITTED"], await person.RefusalCodesAsync("logCommunication", new { sponsorId = sponsor.Id(), kind = "SPEECH", sentOn = "2020-01-01" }));
        foreach (var client in new[] { other, person })
        {
            Assert.Equal("Chair", Assert.Single((await client.QueryAsync(Sponsorship, new { id = made.Programme.Id })).List("sponsors")).Text("name"));
        }

        foreach (var client in new[] { fixture.OtherManager, await fixture.StrangerAsync() })
        {
            var nothing = await client.QueryAsync(Sponsorship, new { id = made.Programme.Id });
            Assert.True(nothing.IsNull("sponsorship"));
            Assert.Empty(nothing.List("sponsors"));
            Assert.Equal(["NOT_FOUND"], await client.RefusalCodesAsync("standDownSponsor", new { sponsorId = sponsor.Id(), version = sponsor.Version() }));
        }
    }

    private static object Appointing(EventProgramme made, int organisation, string kind, string name) =>
        new { programmeId = made.Programme.Id, organisationId = made.Organisations[organisation].Id, kind, name };

    private static async Task<JsonElement> OfFirstAsync(EventProgramme made, ApiClient client) =>
        (await client.QueryAsync(Sponsorship, new { id = made.Programme.Id })).List("sponsorship").Single(one => one.GetProperty("organisation").Text("name") == made.Organisations[0].Name);

    private static (int, int, bool) Counts(JsonElement sponsorship) =>
        (sponsorship.Number("sponsorCount"), sponsorship.Number("ambassadorCount"), sponsorship.GetProperty("hasSponsor").GetBoolean());
}
