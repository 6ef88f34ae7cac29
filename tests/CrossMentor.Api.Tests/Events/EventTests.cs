using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Events;

/// <summary>Events of a programme: who schedules them, who sees them, and what they keep to.</summary>
[Collection(EventCollection.Name)]
public sealed class EventTests(ProductFixture fixture)
{
    [Fact]
    [Requirement("S-34")]
    public async Task A_programme_has_one_kick_off_at_most_until_it_is_cancelled()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var kickOff = (await made.Manager.AcceptedAsync("scheduleEvent", made.Scheduling("KICK_OFF", "2099-01-10T09:00:00Z", "2099-01-10T12:00:00Z"), "event { id version audience state }")).GetProperty("event");

        Assert.Equal(("EVERYBODY", "SCHEDULED"), (kickOff.Text("audience"), kickOff.Text("state")));
        Assert.Equal(["ALREADY_EXISTS"], await made.Manager.RefusalCodesAsync("scheduleEvent", made.Scheduling("KICK_OFF")));
        await made.Manager.AcceptedAsync("cancelEvent", new { eventId = kickOff.Id(), version = kickOff.Version() }, "event { state }");
        await made.ScheduleAsync("KICK_OFF");
    }

    [Fact]
    [Requirement("S-39")]
    public async Task The_final_meeting_comes_after_the_kick_off_and_there_is_one()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await made.ScheduleAsync("KICK_OFF");

        var sameTime = await made.Manager.RefusedAsync("scheduleEvent", made.Scheduling("FINAL"));
        Assert.Equal(("INVALID_INPUT", "startsAt"), (sameTime.Text("code"), sameTime.Text("field")));
        await made.Manager.AcceptedAsync("scheduleEvent", made.Scheduling("FINAL", "2020-01-10T09:00:01Z"), "event { id }");
        Assert.Equal(["ALREADY_EXISTS"], await made.Manager.RefusalCodesAsync("scheduleEvent", made.Scheduling("FINAL", "2020-05-10T09:00:00Z", "2020-05-10T10:00:00Z")));
    }

    [Fact]
    [Requirement("S-38")]
    public async Task People_see_the_events_for_their_role_and_coordinators_and_the_manager_see_all()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        await made.ScheduleAsync("NETWORKING");
        var forMentors = made.Scheduling("INSPIRATION", "2020-02-10T09:00:00Z", "2020-02-10T12:00:00Z");
        forMentors["audience"] = "MENTORS";
        await made.Manager.AcceptedAsync("scheduleEvent", forMentors, "event { id }");

        Assert.Equal(["INSPIRATION"], await made.VisibleAsync(await made.SignInAsync("Mentor", 0)));
        Assert.Equal(["NETWORKING"], await made.VisibleAsync(await made.SignInAsync("Mentee", 1)));
        Assert.Equal(["NETWORKING", "INSPIRATION"], await made.VisibleAsync(await made.CoordinatorAsync(0)));
        Assert.Equal(["NETWORKING", "INSPIRATION"], await made.VisibleAsync(made.Manager));
        Assert.Empty(await made.VisibleAsync(fixture.OtherManager));
        Assert.Empty(await made.VisibleAsync(await fixture.StrangerAsync()));
        using var anonymous = ApiClient.Anonymous(fixture.Address);
        var (_, body) = await anonymous.SendAsync("query($id: ID!) { programmeEvents(programmeId: $id) { kind } }", new { id = made.Programme.Id });
        Assert.Contains("UNAUTHENTICATED", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NETWORKING", "MENTORS", "audience")]
    [InlineData("KICK_OFF", "MENTEES", "audience")]
    [InlineData("JOINT_TRAINING", "MENTORS", "audience")]
    [Requirement("S-38")]
    public async Task The_audience_of_some_kinds_is_settled(string kind, string audience, string field)
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var input = made.Scheduling(kind);
        input["audience"] = audience;

        var refused = await made.Manager.RefusedAsync("scheduleEvent", input);

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    public async Task Only_the_manager_schedules_moves_and_cancels()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var coordinator = await made.CoordinatorAsync(0);
        var id = await made.ScheduleAsync("PREP_WORKSHOP");
        var moving = new { eventId = id, version = 1, startsAt = "2020-03-01T09:00:00Z", endsAt = "2020-03-01T10:00:00Z" };

        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("scheduleEvent", made.Scheduling("INSPIRATION")));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("rescheduleEvent", moving));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("cancelEvent", new { eventId = id, version = 1 }));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("cancelEvent", new { eventId = id, version = 1 }));
        var moved = (await made.Manager.AcceptedAsync("rescheduleEvent", moving, "event { startsAt version }")).GetProperty("event");
        Assert.StartsWith("2020-03-01T09:00:00", moved.Text("startsAt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-01-10T09:00:00Z", true)]
    [InlineData("2020-01-10T09:00:01Z", false)]
    [InlineData("2020-01-24T09:00:00Z", false)]
    [InlineData("2020-01-24T09:00:01Z", true)]
    public async Task An_event_ends_after_it_starts_and_within_fourteen_days(string endsAt, bool isRefused)
    {
        var made = await EventProgramme.MakeAsync(fixture);

        var payload = await made.Manager.MutateAsync("scheduleEvent", made.Scheduling("INSPIRATION", endsAt: endsAt), "event { id }");

        Assert.Equal(isRefused ? ["endsAt"] : [], payload.List("errors").Select(error => error.Text("field")));
    }

    [Fact]
    [Requirement("S-37")]
    public async Task The_manager_records_everybody_a_coordinator_the_own_people_and_people_see_themselves()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var (mentor, mentee) = (await made.ParticipantAsync("Mentor", 0), await made.ParticipantAsync("Mentee", 1));
        var (coordinator, other, person) = (await made.CoordinatorAsync(0), await made.CoordinatorAsync(1), await made.SignInAsync("Mentee", 1));
        var id = await made.ScheduleAsync("PREP_WORKSHOP");

        Assert.Equal(["NOT_FOUND"], await coordinator.RefusalCodesAsync("recordAttendance", EventProgramme.Attending(id, mentor, mentee)));
        Assert.Equal(["NOT_PERMITTED"], await person.RefusalCodesAsync("recordAttendance", EventProgramme.Attending(id, mentee)));
        await made.AttendAsync(coordinator, id, mentor);
        await made.AttendAsync(made.Manager, id, mentor, mentee);

        async Task<int> SeenAsync(ApiClient client) => (await client.QueryAsync("query($id: ID!) { attendances(eventId: $id) { id participant { id } event { id } } }", new { id })).List("attendances").Count;
        Assert.Equal((2, 1, 1, 1), (await SeenAsync(made.Manager), await SeenAsync(coordinator), await SeenAsync(other), await SeenAsync(person)));
        Assert.Equal(0, await SeenAsync(fixture.OtherManager));
        var own = await person.QueryAsync("query($id: ID!) { participantAttendances(participantId: $id) { state role } }", new { id = mentee });
        Assert.Equal(("ATTENDED", "MENTEE"), (own.List("participantAttendances")[0].Text("state"), own.List("participantAttendances")[0].Text("role")));
        Assert.Empty((await person.QueryAsync("query($id: ID!) { participantAttendances(participantId: $id) { state } }", new { id = mentor })).List("participantAttendances"));
    }

    [Fact]
    public async Task What_was_held_is_neither_moved_nor_cancelled_and_what_has_not_begun_has_no_attendance()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var mentor = await made.ParticipantAsync("Mentor", 0);
        var held = await made.ScheduleAsync("PREP_WORKSHOP");
        var coming = (await made.Manager.AcceptedAsync("scheduleEvent", made.Scheduling("INSPIRATION", "2099-01-10T09:00:00Z", "2099-01-10T10:00:00Z"), "event { id }")).GetProperty("event").Id();
        await made.AttendAsync(made.Manager, held, mentor);
        var version = await made.Workshop.VersionOfAsync(held);

        Assert.Equal(["WRONG_EVENT_STATE"], await made.Manager.RefusalCodesAsync("cancelEvent", new { eventId = held, version }));
        Assert.Equal(["WRONG_EVENT_STATE"], await made.Manager.RefusalCodesAsync(
            "rescheduleEvent", new { eventId = held, version, startsAt = "2020-03-01T09:00:00Z", endsAt = "2020-03-01T10:00:00Z" }));
        Assert.Equal(["WRONG_EVENT_STATE"], await made.Manager.RefusalCodesAsync("recordAttendance", EventProgramme.Attending(coming, mentor)));
        Assert.Empty((await made.Manager.QueryAsync("query($id: ID!) { attendances(eventId: $id) { id } }", new { id = coming })).List("attendances"));
    }

    [Fact]
    public async Task One_bad_entry_keeps_all_from_being_written()
    {
        var made = await EventProgramme.MakeAsync(fixture);
        var (mentor, mentee) = (await made.ParticipantAsync("Mentor", 0), await made.ParticipantAsync("Mentee", 0));
        var id = await made.ScheduleAsync("NETWORKING");

        var refused = await made.Manager.RefusedAsync("recordAttendance", EventProgramme.Attending(id, mentee, mentor));
        Assert.Equal(("INVALID_INPUT", "entries.1.participantId"), (refused.Text("code"), refused.Text("field")));
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("recordAttendance", EventProgramme.Attending(id, mentee, mentee)));
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("recordAttendance", EventProgramme.Attending(id)));
        Assert.Empty((await made.Manager.QueryAsync("query($id: ID!) { attendances(eventId: $id) { id } }", new { id })).List("attendances"));
    }
}
