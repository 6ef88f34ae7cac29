using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>Who waits has a reason and a priority; who came first decides among equals only.</summary>
[Collection(ConsortiumCollection.Name)]
public sealed class WaitingListTests(ProductFixture fixture)
{
    private const string Entry = "id version isOrganisation organisation { name } person { displayName } reason priority state";

    [Fact]
    [Requirement("S-43")]
    public async Task The_manager_sees_who_waits_by_priority_and_then_by_who_came_first()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.ProgrammeAsync();
        var names = new List<string>();
        foreach (var (name, priority) in new[] { ("First", "LOW"), ("Second", "NORMAL"), ("Third", "NORMAL"), ("Fourth", "URGENT") })
        {
            var organisation = await workshop.FoundAsync(name);
            names.Add(organisation.Name);
            await JoinAsync(fixture.Manager, programme, organisation, reason: "DIVERSITY_EXPERTISE", priority: priority);
        }

        var list = await ListAsync(fixture.Manager, programme);

        Assert.Equal([names[3], names[1], names[2], names[0]], NamesOf(list));
        Assert.All(list, entry => Assert.Equal(("DIVERSITY_EXPERTISE", "WAITING", true), (entry.Text("reason"), entry.Text("state"), entry.GetProperty("isOrganisation").GetBoolean())));

        await fixture.Manager.AcceptedAsync("prioritiseWaitingEntry", new { waitingEntryId = list[3].Id(), version = 1, priority = "HIGH" }, "waitingEntry { priority }");
        Assert.Equal([names[3], names[0], names[1], names[2]], NamesOf(await ListAsync(fixture.Manager, programme)));
    }

    [Fact]
    [Requirement("S-43")]
    public async Task A_coordinator_lets_its_own_people_wait_and_sees_its_own_entries_only()
    {
        var workshop = fixture.Workshop();
        var (own, other) = (await workshop.FoundAsync("Own"), await workshop.FoundAsync("Other"));
        var programme = await workshop.TwoWayAsync(own, other);
        var (coordinator, partner) = (await fixture.CoordinatorOfAsync(own), await fixture.CoordinatorOfAsync(other));
        var person = await workshop.PersonAsync(own, "Own person");

        await JoinAsync(coordinator, programme, own, person, "QUOTA_USED");

        var seen = Assert.Single(await ListAsync(coordinator, programme));
        Assert.Equal(("Own person", "QUOTA_USED", "NORMAL"), (seen.GetProperty("person").Text("displayName"), seen.Text("reason"), seen.Text("priority")));
        Assert.Empty(await ListAsync(partner, programme));
        Assert.Equal(seen.Id(), Assert.Single((await coordinator.QueryAsync(
            "query($id: ID!) { organisation(id: $id) { waitingEntries { id } } }", new { id = own.Id })).GetProperty("organisation").List("waitingEntries")).Id());
        Assert.Empty((await partner.QueryAsync(
            "query($id: ID!) { organisation(id: $id) { waitingEntries { id } } }", new { id = own.Id })).GetProperty("organisation").List("waitingEntries"));

        Assert.False(Assert.Single(await ListAsync(fixture.Manager, programme)).GetProperty("isOrganisation").GetBoolean());
        Assert.Equal("NOT_FOUND", await partner.RefusalCodeAsync("leaveWaitingList", new { waitingEntryId = seen.Id(), version = 1 }));
        Assert.Equal("NOT_PERMITTED", await coordinator.RefusalCodeAsync("prioritiseWaitingEntry", new { waitingEntryId = seen.Id(), version = 1, priority = "URGENT" }));
        await coordinator.AcceptedAsync("leaveWaitingList", new { waitingEntryId = seen.Id(), version = 1 }, "waitingEntry { state }");
        Assert.Empty(await ListAsync(fixture.Manager, programme));
    }

    [Fact]
    [Requirement("S-43")]
    public async Task Nobody_but_the_manager_gives_itself_priority_or_speaks_for_others()
    {
        var workshop = fixture.Workshop();
        var (own, other) = (await workshop.FoundAsync("Own"), await workshop.FoundAsync("Other"));
        var programme = await workshop.TwoWayAsync(own, other);
        var coordinator = await fixture.CoordinatorOfAsync(own);
        var person = await workshop.PersonAsync(own, "Own person");

        Assert.Equal("NOT_PERMITTED", await coordinator.RefusalCodeAsync("joinWaitingList", Joining(programme, own, person, "QUOTA_USED", "HIGH")));
        Assert.Equal("NOT_PERMITTED", await coordinator.RefusalCodeAsync("joinWaitingList", Joining(programme, other, null, "QUOTA_USED", "NORMAL")));
        Assert.Equal("NOT_FOUND", await fixture.OtherManager.RefusalCodeAsync("joinWaitingList", Joining(programme, own, null, "CAME_LATE", "NORMAL")));
    }

    [Fact]
    public async Task Whoever_has_a_place_or_waits_already_does_not_wait_again()
    {
        var workshop = fixture.Workshop();
        var (own, newcomer) = (await workshop.FoundAsync("Own"), await workshop.FoundAsync("Newcomer"));
        var programme = await workshop.TwoWayAsync(own);
        await workshop.ImportAsync(programme, RosterRow.Mentor(own, "Enrolled"));
        var coordinator = await fixture.CoordinatorOfAsync(own);
        var (enrolled, waiting) = (await workshop.PersonAsync(own, "Enrolled"), await workshop.PersonAsync(own, "Waiting"));
        await JoinAsync(coordinator, programme, own, waiting);
        await JoinAsync(fixture.Manager, programme, newcomer);

        Assert.Equal("ALREADY_EXISTS", await fixture.Manager.RefusalCodeAsync("joinWaitingList", Joining(programme, own, null, "CAME_LATE", "NORMAL")));
        Assert.Equal("ALREADY_EXISTS", await fixture.Manager.RefusalCodeAsync("joinWaitingList", Joining(programme, newcomer, null, "CAME_LATE", "NORMAL")));
        Assert.Equal("ALREADY_EXISTS", await coordinator.RefusalCodeAsync("joinWaitingList", Joining(programme, own, waiting, "CAME_LATE", "NORMAL")));
        Assert.Equal("ALREADY_ENROLLED", await coordinator.RefusalCodeAsync("joinWaitingList", Joining(programme, own, enrolled, "CAME_LATE", "NORMAL")));
        Assert.Equal("INVALID_INPUT", await fixture.Manager.RefusalCodeAsync("joinWaitingList", Joining(programme, newcomer, enrolled, "CAME_LATE", "NORMAL")));
        var entry = (await ListAsync(fixture.Manager, programme)).Single(one => one.GetProperty("isOrganisation").GetBoolean());
        await fixture.Manager.AcceptedAsync("leaveWaitingList", new { waitingEntryId = entry.Id(), version = 1 }, "waitingEntry { state }");
        Assert.Equal("INVALID_INPUT", await fixture.Manager.RefusalCodeAsync("prioritiseWaitingEntry", new { waitingEntryId = entry.Id(), version = 2, priority = "LOW" }));
        Assert.Equal("STALE_VERSION", await fixture.Manager.RefusalCodeAsync("leaveWaitingList", new { waitingEntryId = entry.Id(), version = 1 }));
        await JoinAsync(fixture.Manager, programme, newcomer);
    }

    private static object Joining(MadeProgramme programme, MadeOrganisation organisation, string? personId, string reason, string priority) =>
        new { programmeId = programme.Id, organisationId = organisation.Id, personId, reason, priority };

    private static Task JoinAsync(
        ApiClient caller, MadeProgramme programme, MadeOrganisation organisation, string? personId = null, string reason = "CAME_LATE", string priority = "NORMAL") =>
        caller.AcceptedAsync("joinWaitingList", Joining(programme, organisation, personId, reason, priority), $"waitingEntry {{ {Entry} }}");

    private static async Task<IReadOnlyList<JsonElement>> ListAsync(ApiClient caller, MadeProgramme programme) =>
        (await caller.QueryAsync($"query($id: ID!) {{ programme(id: $id) {{ waitingList {{ {Entry} }} }} }}", new { id = programme.Id })).GetProperty("programme").List("waitingList");

    private static IEnumerable<string> NamesOf(IEnumerable<JsonElement> entries) => entries.Select(entry => entry.GetProperty("organisation").Text("name"));
}
