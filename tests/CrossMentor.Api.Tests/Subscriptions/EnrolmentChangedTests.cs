using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Subscriptions;

/// <summary>Who is enrolled, changes and withdraws: told to each subscriber as far as it may see the people.</summary>
[Collection(SubscriptionCollection.Name)]
public sealed class EnrolmentChangedTests(ProductFixture fixture)
{
    private const string Document = """
        subscription($id: ID!) {
          enrolmentChanged(programmeId: $id) {
            programme { id }
            participants { id version state capacity goals person { displayName email } organisation { name } }
          }
        }
        """;

    [Fact]
    public async Task Nothing_comes_of_the_people_of_another_organisation()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        var coordinator = await fixture.CoordinatorOfAsync(second);
        await using var manager = await fixture.Manager.SubscribeAsync(Document, new { id = programme.Id });
        await using var own = await coordinator.SubscribeAsync(Document, new { id = programme.Id });
        Assert.Empty((await manager.NextAsync()).List("participants"));
        Assert.Empty((await own.NextAsync()).List("participants"));
        var before = own.Received;

        await workshop.ImportAsync(programme, RosterRow.Mentor(first, "Canary of the first") with { Email = "canary@first.example" });
        Assert.Equal(["Canary of the first"], await NamesAsync(manager));
        await own.SilenceAsync();
        Assert.Equal(before, own.Received);

        await workshop.ImportAsync(programme, RosterRow.Mentee(second, "Somebody of the second"));
        Assert.Equal(["Somebody of the second"], await NamesAsync(manager));
        Assert.Equal(["Somebody of the second"], await NamesAsync(own));
        Assert.DoesNotContain("anary", own.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_and_a_withdrawal_are_told_with_the_new_state()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Only");
        var programme = await workshop.TwoWayAsync(organisation);
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Mentor"));
        var id = await workshop.ParticipantIdAsync(programme, "Mentor");
        await using var subscriber = await fixture.Manager.SubscribeAsync(Document, new { id = programme.Id });
        await subscriber.NextAsync();

        await fixture.Manager.AcceptedAsync("updateParticipant", new { participantId = id, version = 1, capacity = 3 }, "participant { id }");
        var changed = Assert.Single((await subscriber.NextAsync()).List("participants"));
        await fixture.Manager.AcceptedAsync("withdrawParticipant", new { participantId = id, version = 2 }, "participant { id }");
        var withdrawn = Assert.Single((await subscriber.NextAsync()).List("participants"));

        Assert.Equal((id, 2, 3, "ENROLLED"), (changed.Id(), changed.Version(), changed.Number("capacity"), changed.Text("state")));
        Assert.Equal((id, 3, "WITHDRAWN"), (withdrawn.Id(), withdrawn.Version(), withdrawn.Text("state")));
    }

    [Fact]
    public async Task A_large_change_comes_a_hundred_at_a_time()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Large");
        var programme = await workshop.ProgrammeAsync();
        await workshop.JoinAsync(programme, organisation, mentorQuota: 500, menteeQuota: 500);
        await using var subscriber = await fixture.Manager.SubscribeAsync(Document, new { id = programme.Id });
        await subscriber.NextAsync();

        await workshop.ImportAsync(programme, [.. Enumerable.Range(0, 230).Select(index => RosterRow.Mentor(organisation, $"Mentor {index}"))]);

        List<IReadOnlyList<string>> events = [await NamesAsync(subscriber), await NamesAsync(subscriber), await NamesAsync(subscriber)];
        Assert.Equal([100, 100, 30], events.Select(names => names.Count));
        Assert.Equal(230, events.SelectMany(names => names).Distinct().Count());
        await subscriber.SilenceAsync();
    }

    [Fact]
    public async Task Whoever_has_lost_its_role_is_told_nothing_more()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Only");
        var programme = await workshop.TwoWayAsync(organisation);
        var client = fixture.NextClient();
        using var coordinator = await fixture.Product.CoordinatorAsync(client, organisation.Name);
        await using var own = await coordinator.SubscribeAsync(Document, new { id = programme.Id });
        await own.NextAsync();
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Before"));
        Assert.Equal(["Before"], await NamesAsync(own));
        var before = own.Received;

        await fixture.Product.TakeRolesAsync(client);
        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "After"));

        await own.SilenceAsync();
        Assert.Equal(before, own.Received);
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(Subscriber subscriber) =>
        [.. (await subscriber.NextAsync()).List("participants").Select(participant => participant.GetProperty("person").Text("displayName"))];
}
