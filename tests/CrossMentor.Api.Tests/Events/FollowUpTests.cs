using System.Globalization;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Events;

/// <summary>Organisations follow up on their people: who is due, what came of it, and who is told when nobody asks.</summary>
[Collection(EventCollection.Name)]
public sealed class FollowUpTests(ProductFixture fixture)
{
    private const string Queue = "query($id: ID!) { followUpQueue(organisationId: $id) { participant { id } dueOn missedCount isEscalated plan { cadenceDays } } }";

    [Fact]
    [Requirement("S-52")]
    public async Task The_queue_of_a_coordinator_has_whoever_is_due_and_nobody_who_was_asked()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var (coordinator, mentor) = (await made.CoordinatorAsync(0), await made.ParticipantAsync("Mentor", 0));
        await PlanAsync(made, coordinator, startsDaysAgo: 10);
        Assert.Equal(2, (await QueueAsync(made, coordinator)).Count);

        var done = (await coordinator.AcceptedAsync("recordFollowUp", new { participantId = mentor, outcome = "NEEDS_SUPPORT" }, "followUp { outcome doneOn participant { id } }")).GetProperty("followUp");

        var due = Assert.Single(await QueueAsync(made, coordinator));
        Assert.Equal((await made.ParticipantAsync("Mentee", 0), 2, false), (due.GetProperty("participant").Id(), due.Number("missedCount"), due.GetProperty("isEscalated").GetBoolean()));
        Assert.Equal((mentor, "NEEDS_SUPPORT", Day(0)), (done.GetProperty("participant").Id(), done.Text("outcome"), done.Text("doneOn")));
    }

    [Theory]
    [InlineData(14, 0)]
    [InlineData(15, 2)]
    [Requirement("S-52")]
    public async Task The_manager_is_told_after_so_many_misses_and_never_what_came_of_a_follow_up(int startsDaysAgo, int escalated)
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var (coordinator, mentor) = (await made.CoordinatorAsync(0), await made.ParticipantAsync("Mentor", 0));
        await PlanAsync(made, coordinator, startsDaysAgo);

        Assert.Equal(escalated, (await QueueAsync(made, made.Manager)).Count);
        Assert.Equal(2, (await QueueAsync(made, coordinator)).Count);
        await coordinator.AcceptedAsync("recordFollowUp", new { participantId = mentor, outcome = "AT_RISK" }, "followUp { id }");
        Assert.Equal(Math.Max(0, escalated - 1), (await QueueAsync(made, made.Manager)).Count);

        const string History = "query($id: ID!) { followUps(participantId: $id) { outcome } }";
        Assert.Single((await coordinator.QueryAsync(History, new { id = mentor })).List("followUps"));
        foreach (var client in new[] { made.Manager, await made.CoordinatorAsync(1), await made.SignInAsync("Mentor", 0), fixture.OtherManager })
        {
            Assert.Empty((await client.QueryAsync(History, new { id = mentor })).List("followUps"));
        }
    }

    [Fact]
    [Requirement("S-52")]
    public async Task Only_the_organisation_itself_and_the_manager_plan_and_only_the_coordinator_follows_up()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var (other, mentor, person) = (await made.CoordinatorAsync(1), await made.ParticipantAsync("Mentor", 0), await made.SignInAsync("Mentor", 0));
        var following = new { participantId = mentor, outcome = "ON_TRACK" };

        Assert.Equal(["NOT_PERMITTED"], await other.RefusalCodesAsync("planFollowUp", Planning(made, 0, 10)));
        Assert.Equal(["NOT_FOUND"], await other.RefusalCodesAsync("recordFollowUp", following));
        Assert.Equal(["NOT_PERMITTED"], await made.Manager.RefusalCodesAsync("recordFollowUp", following));
        Assert.Equal(["NOT_PERMITTED"], await person.RefusalCodesAsync("recordFollowUp", following));
        await made.Manager.AcceptedAsync("planFollowUp", Planning(made, 0, 10), "followUpPlan { id }");
        await made.Manager.AcceptedAsync("planFollowUp", Planning(made, 0, 20), "followUpPlan { id version startsOn }");
        Assert.Empty((await other.QueryAsync("query($id: ID!) { followUpPlans(organisationId: $id) { id } }", new { id = made.Organisations[0].Id })).List("followUpPlans"));
        Assert.Empty(await QueueAsync(made, other));
        Assert.Empty(await QueueAsync(made, person));
        var elsewhere = await made.Workshop.OrganisationAsync("Elsewhere");
        Assert.Equal(["ORGANISATION_NOT_PARTICIPATING"], await made.Manager.RefusalCodesAsync(
            "planFollowUp", new { programmeId = made.Programme.Id, organisationId = elsewhere.Id, startsOn = Day(0), cadenceDays = 7 }));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(366, false)]
    [InlineData(367, true)]
    public async Task A_cadence_has_bounds(int cadenceDays, bool isRefused)
    {
        var made = await EventProgramme.MakeAsync(fixture);

        var payload = await made.Manager.MutateAsync("planFollowUp", new { programmeId = made.Programme.Id, organisationId = made.Organisations[0].Id, startsOn = Day(0), cadenceDays });

        Assert.Equal(isRefused ? ["cadenceDays"] : [], payload.List("errors").Select(error => error.Text("field")));
    }

    private static Task<JsonElement> PlanAsync(EventProgramme made, ApiClient client, int startsDaysAgo) =>
        client.AcceptedAsync("planFollowUp", Planning(made, 0, startsDaysAgo), "followUpPlan { cadenceDays }");

    private static object Planning(EventProgramme made, int organisation, int startsDaysAgo) => new
    {
        programmeId = made.Programme.Id, organisationId = made.Organisations[organisation].Id, startsOn = Day(-startsDaysAgo), cadenceDays = 7, escalatesAfter = 3,
    };

    private static async Task<IReadOnlyList<JsonElement>> QueueAsync(EventProgramme made, ApiClient client) =>
        (await client.QueryAsync(Queue, new { id = made.Organisations[0].Id })).List("followUpQueue");

    private static string Day(int days) =>
        DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(days).ToString("O", CultureInfo.InvariantCulture);
}
