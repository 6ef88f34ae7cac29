using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>Sessions are proposed by either of the two, count when both confirm them, and are nobody else's business beyond their numbers.</summary>
[Collection(PairLifeCollection.Name)]
public sealed class PairSessionTests(ProductFixture fixture)
{
    private const string Sessions = """
        state progress { confirmed }
        sessions { id version number state proposedBy plannedOn heldOn minutes format topics mentorConfirmed menteeConfirmed cancelledBy mentorReschedules menteeReschedules }
        """;

    [Fact]
    [Requirement("S-35")]
    [Requirement("S-63")]
    public async Task A_session_counts_when_the_other_has_confirmed_it_and_begins_the_pair_before()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        var id = await pair.ScheduleAsync(pair.Mentee);

        Assert.Equal("PUBLISHED", (await pair.SeenByAsync(pair.Manager, Sessions)).Text("state"));
        await pair.LogAsync(pair.Mentor, daysAgo: 1, id);
        Assert.Equal("HELD", await pair.ConfirmAsync(pair.Mentor, id));
        var held = await pair.SeenByAsync(pair.Mentor, Sessions);
        Assert.Equal("CONFIRMED", await pair.ConfirmAsync(pair.Mentee, id));
        var confirmed = await pair.SeenByAsync(pair.Mentor, Sessions);

        Assert.Equal(("ACTIVE", 0), (held.Text("state"), held.GetProperty("progress").Number("confirmed")));
        Assert.Equal(1, confirmed.GetProperty("progress").Number("confirmed"));
        var session = Assert.Single(confirmed.List("sessions"));
        Assert.Equal((1, "MENTEE", "VIDEO", 60), (session.Number("number"), session.Text("proposedBy"), session.Text("format"), session.Number("minutes")));
        Assert.Equal(["delegation"], session.List("topics").Select(topic => topic.GetString()!));
        Assert.Equal(["WRONG_SESSION_STATE"], await pair.Mentor.RefusalCodesAsync("cancelSession", new { sessionId = id }));
    }

    [Fact]
    [Requirement("S-63")]
    public async Task Of_many_confirmations_and_reports_at_once_one_session_counts()
    {
        var pair = await LivingPair.MakeAsync(fixture);

        var logged = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            (number % 2 == 0 ? pair.Mentor : pair.Mentee).MutateAsync("logSession", pair.Log(daysAgo: 2), "session { id }")));
        var first = Assert.Single(logged, answer => answer.List("errors").Count == 0).GetProperty("session").Id();
        var confirmed = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            (number % 2 == 0 ? pair.Mentor : pair.Mentee).MutateAsync("confirmSession", new { sessionId = first }, "session { state }")));

        Assert.All(logged.SelectMany(answer => answer.List("errors")), error => Assert.Equal("ALREADY_EXISTS", error.Text("code")));
        Assert.All(confirmed, answer => Assert.Empty(answer.List("errors")));
        var seen = await pair.SeenByAsync(pair.Manager, Sessions);
        Assert.Equal(1, seen.GetProperty("progress").Number("confirmed"));
        Assert.Single(seen.List("sessions"));
    }

    [Fact]
    [Requirement("S-61")]
    public async Task Who_moves_and_who_calls_off_a_session_is_kept()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        var id = await pair.ScheduleAsync(pair.Mentor);

        var moved = await pair.Mentee.AcceptedAsync("rescheduleSession", new { sessionId = id, version = 1, plannedOn = LivingPair.DaysAgo(-9) }, "session { version plannedOn }");
        Assert.Equal(["STALE_VERSION"], await pair.Mentor.RefusalCodesAsync("rescheduleSession", new { sessionId = id, version = 1, plannedOn = LivingPair.DaysAgo(-8) }));
        await pair.Mentee.AcceptedAsync("cancelSession", new { sessionId = id }, "session { state }");
        await pair.Mentor.AcceptedAsync("cancelSession", new { sessionId = id }, "session { state }");

        Assert.Equal((2, LivingPair.DaysAgo(-9)), (moved.GetProperty("session").Version(), moved.GetProperty("session").Text("plannedOn")));
        var session = Assert.Single((await pair.SeenByAsync(pair.Manager, Sessions)).List("sessions"));
        Assert.Equal(("CANCELLED", "MENTEE", "MENTOR"), (session.Text("state"), session.Text("cancelledBy"), session.Text("proposedBy")));
        Assert.Equal((0, 1), (session.Number("mentorReschedules"), session.Number("menteeReschedules")));
    }

    [Theory]
    [InlineData(-2, 60, "INVALID_INPUT")]
    [InlineData(LivingPair.StartedDaysAgo + 1, 60, "INVALID_INPUT")]
    [InlineData(LivingPair.StartedDaysAgo, 60, null)]
    [InlineData(1, 4, "INVALID_INPUT")]
    [InlineData(1, 5, null)]
    [InlineData(1, 480, null)]
    [InlineData(1, 481, "INVALID_INPUT")]
    public async Task A_session_is_logged_within_the_programme_and_for_a_believable_time(int daysAgo, int minutes, string? refusal)
    {
        var pair = await LivingPair.MakeAsync(fixture);

        Assert.Equal(refusal is null ? [] : [refusal], await pair.Mentor.RefusalCodesAsync("logSession", pair.Log(daysAgo, minutes: minutes)));
        Assert.Equal(refusal is null ? 1 : 0, (await pair.SeenByAsync(pair.Mentor, Sessions)).List("sessions").Count);
    }

    [Fact]
    public async Task Topics_are_taxonomy_codes_and_sessions_to_come_lie_ahead()
    {
        var pair = await LivingPair.MakeAsync(fixture);

        Assert.Equal(["INVALID_INPUT"], await pair.Mentor.RefusalCodesAsync("logSession", pair.Log(1, topics: ["What she said about her boss"])));
        Assert.Equal(["INVALID_INPUT"], await pair.Mentor.RefusalCodesAsync("scheduleSession", new { pairId = pair.PairId, plannedOn = LivingPair.DaysAgo(2) }));
        Assert.Equal(["INVALID_INPUT"], await pair.Mentor.RefusalCodesAsync("scheduleSession", new { pairId = pair.PairId, plannedOn = LivingPair.DaysAgo(-200) }));
    }

    [Fact]
    [Requirement("S-27")]
    public async Task Manager_and_coordinators_see_days_and_states_and_never_topics()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await pair.LogAsync(pair.Mentor, daysAgo: 1);

        foreach (var client in new[] { pair.Manager, pair.MentorCoordinator, pair.MenteeCoordinator })
        {
            var session = Assert.Single((await pair.SeenByAsync(client, Sessions)).List("sessions"));
            Assert.Equal(("HELD", LivingPair.DaysAgo(1), 60), (session.Text("state"), session.Text("heldOn"), session.Number("minutes")));
            Assert.True(session.IsNull("topics"));
            Assert.True(session.IsNull("format"));
        }
    }

    [Fact]
    public async Task Nobody_but_the_two_works_in_a_pair_and_a_hidden_session_is_like_none()
    {
        var (pair, other) = (await LivingPair.MakeAsync(fixture), await LivingPair.MakeAsync(fixture));
        var id = await pair.LogAsync(pair.Mentor, daysAgo: 1);

        foreach (var client in new[] { pair.Manager, pair.MentorCoordinator, pair.MenteeCoordinator })
        {
            Assert.Equal(["NOT_PERMITTED"], await client.RefusalCodesAsync("confirmSession", new { sessionId = id }));
            Assert.Equal(["NOT_PERMITTED"], await client.RefusalCodesAsync("logSession", pair.Log(3)));
        }

        foreach (var client in new[] { other.Mentor, other.MentorCoordinator, fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.Equal(["NOT_FOUND"], await client.RefusalCodesAsync("confirmSession", new { sessionId = id }));
            Assert.Equal(["NOT_FOUND"], await client.RefusalCodesAsync("logSession", pair.Log(3)));
            Assert.Equal(JsonValueKind.Null, (await pair.SeenByAsync(client, Sessions)).ValueKind);
        }

        Assert.Equal(["NOT_FOUND"], await other.Mentor.RefusalCodesAsync("logSession", other.Log(3, id)));
    }
}
