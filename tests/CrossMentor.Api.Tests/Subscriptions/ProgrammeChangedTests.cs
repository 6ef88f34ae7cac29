using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Subscriptions;

/// <summary>A programme as it is, and whenever something of it is stored.</summary>
[Collection(SubscriptionCollection.Name)]
public sealed class ProgrammeChangedTests(ProductFixture fixture)
{
    private const string Document = """
        subscription($id: ID!) {
          programmeChanged(programmeId: $id) { programme { name version state participatingOrganisations { organisation { name } } } }
        }
        """;

    [Fact]
    public async Task The_programme_comes_at_once_and_with_every_change()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first);
        var coordinator = await fixture.CoordinatorOfAsync(first);
        await using var manager = await fixture.Manager.SubscribeAsync(Document, new { id = programme.Id });
        await using var own = await coordinator.SubscribeAsync(Document, new { id = programme.Id });
        foreach (var subscriber in new[] { manager, own })
        {
            var now = (await subscriber.NextAsync()).GetProperty("programme");
            Assert.Equal((programme.Name, "PREPARING", 1), (now.Text("name"), now.Text("state"), now.List("participatingOrganisations").Count));
        }

        await fixture.Manager.AcceptedAsync("updateProgramme", new { programmeId = programme.Id, version = programme.Version, name = workshop.Named("Renamed") }, "programme { id }");
        foreach (var subscriber in new[] { manager, own })
        {
            var renamed = (await subscriber.NextAsync()).GetProperty("programme");
            Assert.Equal((workshop.Named("Renamed"), programme.Version + 1), (renamed.Text("name"), renamed.Version()));
        }

        await workshop.JoinAsync(programme, second);
        foreach (var subscriber in new[] { manager, own })
        {
            var joined = (await subscriber.NextAsync()).GetProperty("programme").List("participatingOrganisations");
            Assert.Equal([first.Name, second.Name], joined.Select(part => part.GetProperty("organisation").Text("name")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Another_programme_is_none_of_its_business()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Only");
        var (watched, other) = (await workshop.TwoWayAsync(organisation), await workshop.TwoWayAsync(organisation));
        await using var subscriber = await fixture.Manager.SubscribeAsync(Document, new { id = watched.Id });
        await subscriber.NextAsync();

        await fixture.Manager.AcceptedAsync("updateProgramme", new { programmeId = other.Id, version = other.Version, name = workshop.Named("Other") }, "programme { id }");

        await subscriber.SilenceAsync();
    }

    [Fact]
    public async Task What_is_refused_or_rehearsed_is_not_told()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Only");
        var programme = await workshop.TwoWayAsync(organisation);
        const string Enrolments = "subscription($id: ID!) { enrolmentChanged(programmeId: $id) { participants { person { displayName } } } }";
        await using var subscriber = await fixture.Manager.SubscribeAsync(Document, new { id = programme.Id });
        await using var enrolments = await fixture.Manager.SubscribeAsync(Enrolments, new { id = programme.Id });
        await subscriber.NextAsync();
        await enrolments.NextAsync();

        await fixture.Manager.RefusedAsync("updateProgramme", new { programmeId = programme.Id, version = programme.Version + 7, name = workshop.Named("Stale") });
        await fixture.Manager.AcceptedAsync("importRoster", Rosters.Of(programme, Rosters.OneOfEach(organisation), dryRun: true), Rosters.Report);

        await subscriber.SilenceAsync();
        await enrolments.SilenceAsync();
    }

    [Fact]
    public async Task A_change_before_the_first_event_is_in_the_first_event()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.TwoWayAsync(await workshop.OrganisationAsync("Only"));
        var version = programme.Version;
        for (var round = 0; round < 10; round++)
        {
            // The change and the beginning of the subscription race each other. Whoever wins, the last event tells of the change.
            var subscribing = fixture.Manager.SubscribeAsync(Document, new { id = programme.Id });
            var changing = fixture.Manager.AcceptedAsync(
                "updateProgramme", new { programmeId = programme.Id, version, name = workshop.Named($"Round {round}") }, "programme { version }");
            version = (await changing).GetProperty("programme").Version();
            await using var subscriber = await subscribing;
            while ((await subscriber.NextAsync()).GetProperty("programme").Version() != version)
            {
                // The state before, which was right when it was sent.
            }
        }
    }
}
