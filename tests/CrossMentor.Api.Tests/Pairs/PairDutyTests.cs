using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>The two meet when the programme has begun, when both are trained, and when both have acknowledged its ethics.</summary>
[Collection(PairLifeCollection.Name)]
public sealed class PairDutyTests(ProductFixture fixture)
{
    [Fact]
    [Requirement("S-34")]
    public async Task No_session_is_dated_before_the_kick_off_and_one_of_its_day_may_be()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        var (start, end) = (LivingPair.DaysAgo(5) + "T09:00:00Z", LivingPair.DaysAgo(5) + "T12:00:00Z");
        var kickOff = new { programmeId = pair.Programme.Id, kind = "KICK_OFF", title = "Kick-off", startsAt = start, endsAt = end };
        await pair.Manager.AcceptedAsync("scheduleEvent", kickOff, "event { id }");

        Assert.Equal(["BEFORE_KICK_OFF"], await pair.Mentor.RefusalCodesAsync("logSession", pair.Log(daysAgo: 6)));
        await pair.Mentor.AcceptedAsync("logSession", pair.Log(daysAgo: 5), "session { id }");
    }

    [Fact]
    [Requirement("S-26")]
    public async Task A_pair_starts_when_both_have_completed_the_training()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        var modules = new[] { new { code = "roles", title = "Roles and tools", topic = "ROLES_AND_TOOLS" } };
        await pair.Manager.AcceptedAsync("setTrainingModules", new { programmeId = pair.Programme.Id, version = 0, modules }, "curriculum { id }");

        Assert.Equal(["TRAINING_INCOMPLETE"], await pair.RefusalsAsync(pair.Mentor, "startPair"));
        Assert.Equal(["TRAINING_INCOMPLETE"], await pair.Mentee.RefusalCodesAsync("logSession", pair.Log(daysAgo: 1)));
        var training = new
        {
            programmeId = pair.Programme.Id, kind = "JOINT_TRAINING", title = "Training", modules = new[] { "roles" },
            startsAt = LivingPair.DaysAgo(9) + "T09:00:00Z", endsAt = LivingPair.DaysAgo(9) + "T12:00:00Z",
        };
        var id = (await pair.Manager.AcceptedAsync("scheduleEvent", training, "event { id }")).GetProperty("event").GetProperty("id").GetString();
        await AttendAsync(pair, id!, pair.MentorId);
        Assert.Equal(["TRAINING_INCOMPLETE"], await pair.RefusalsAsync(pair.Mentor, "startPair"));
        await AttendAsync(pair, id!, pair.MenteeId);
        await pair.Mentor.AcceptedAsync("startPair", new { pairId = pair.PairId }, "pair { state }");
    }

    [Fact]
    [Requirement("S-20")]
    public async Task A_pair_starts_when_both_have_acknowledged_the_ethics()
    {
        var workshop = fixture.Workshop("ETHICS");
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var agreement = await workshop.ProposeAgreementAsync(programme);
        await workshop.Manager.SignAgreementAsync(agreement, first);
        await workshop.Manager.SignAgreementAsync(agreement, second);
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        var pair = (await workshop.PairsAsync(programme, "id mentor { id } mentee { id }"))[0];
        var (mentorId, menteeId) = (pair.GetProperty("mentor").Id(), pair.GetProperty("mentee").Id());
        var (mentor, mentee) = (await fixture.ParticipantAsync(workshop, mentorId), await fixture.ParticipantAsync(workshop, menteeId));
        Task AcknowledgeAsync(ApiClient person, string participantId) =>
            person.AcceptedAsync("acknowledgeEthics", new { agreementVersionId = agreement.Id(), participantId, language = "en" }, "participant { id }");

        Assert.Equal(["ACKNOWLEDGEMENT_MISSING"], await mentor.RefusalCodesAsync("startPair", new { pairId = pair.Id() }));
        await AcknowledgeAsync(mentor, mentorId);
        Assert.Equal(["ACKNOWLEDGEMENT_MISSING"], await mentor.RefusalCodesAsync("startPair", new { pairId = pair.Id() }));
        await AcknowledgeAsync(mentee, menteeId);
        await mentor.AcceptedAsync("startPair", new { pairId = pair.Id() }, "pair { state }");
    }

    private static Task AttendAsync(LivingPair pair, string eventId, string participantId) => pair.Manager.AcceptedAsync(
        "recordAttendance", new { eventId, entries = new[] { new { participantId, state = "ATTENDED" } } }, "event { state }");
}
