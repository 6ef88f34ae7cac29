using System.Text.Json;
using CrossMentor.Api.Tests.Pairs;
using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Api.Tests.Events;

/// <summary>Nobody is trained who does not know what mentoring is not, where the programme asks for it.</summary>
[Collection(PairLifeCollection.Name)]
public sealed class BoundaryTests(ProductFixture fixture)
{
    private const string Result = "result { isAttested attemptsLeftToday mistakes { code language text guidance } }";

    [Fact]
    [Requirement("S-22")]
    public async Task A_pair_of_people_who_came_later_begins_when_both_have_attested_the_boundaries_of_mentoring()
    {
        var (workshop, _, mentorId, menteeId) = await LatecomersAsync();
        var (mentor, mentee) = (await fixture.ParticipantAsync(workshop, mentorId), await fixture.ParticipantAsync(workshop, menteeId));
        var pairId = (await workshop.Manager.AcceptedAsync("proposePair", new { mentorId, menteeId }, "pair { id }")).GetProperty("pair").Id();

        Assert.Equal(("MISSING", false), (await StateAsync(mentor, mentorId), await IsTrainedAsync(workshop.Manager, mentorId)));
        Assert.Equal(["TRAINING_INCOMPLETE"], await mentor.RefusalCodesAsync("startPair", new { pairId }));
        await AttestAsync(mentor, mentorId, ParticipantRole.Mentor);
        Assert.Equal(("ATTESTED", true), (await StateAsync(mentor, mentorId), await IsTrainedAsync(workshop.Manager, mentorId)));
        Assert.Equal(["TRAINING_INCOMPLETE"], await mentor.RefusalCodesAsync("startPair", new { pairId }));

        await AttestAsync(mentee, menteeId, ParticipantRole.Mentee);
        await mentor.AcceptedAsync("startPair", new { pairId }, "pair { state }");
        Assert.Equal(["ALREADY_EXISTS"], await mentee.RefusalCodesAsync("attestBoundaries", Input(menteeId, ParticipantRole.Mentee)));
    }

    [Fact]
    [Requirement("N-17")]
    public async Task Nobody_counts_as_trained_for_the_standards_who_has_not_attested_the_boundaries()
    {
        var (workshop, programme, mentorId, menteeId) = await LatecomersAsync();
        await workshop.Manager.AcceptedAsync("proposePair", new { mentorId, menteeId }, "pair { id }");
        async Task<int> TrainedAsync() => (await workshop.Manager.QueryAsync(
                "query($id: ID!) { programmeStandards(programmeId: $id) { standards { evidence { evidence percent } } } }", new { id = programme.Id }))
            .GetProperty("programmeStandards").List("standards").SelectMany(standard => standard.List("evidence"))
            .Single(figure => figure.Text("evidence") == "PEOPLE_TRAINED").Number("percent");

        // Nothing else is required as yet.
        Assert.Equal(0, await TrainedAsync());
        await AttestAsync(await fixture.ParticipantAsync(workshop, mentorId), mentorId, ParticipantRole.Mentor);
        Assert.Equal(50, await TrainedAsync());

        var modules = new[] { new { code = "roles", title = "Roles and tools", topic = "ROLES_AND_TOOLS" } };
        await workshop.Manager.AcceptedAsync("setTrainingModules", new { programmeId = programme.Id, version = 0, modules }, "curriculum { id }");
        Assert.Equal(0, await TrainedAsync());
        var taught = new
        {
            programmeId = programme.Id, kind = "PREP_WORKSHOP", title = "Roles", startsAt = "2020-01-10T09:00:00Z", endsAt = "2020-01-10T12:00:00Z", modules = new[] { "roles" },
        };
        var eventId = (await workshop.Manager.AcceptedAsync("scheduleEvent", taught, "event { id }")).GetProperty("event").Id();
        await workshop.Manager.AcceptedAsync("recordAttendance", EventProgramme.Attending(eventId, mentorId, menteeId), "event { id }");
        Assert.Equal(50, await TrainedAsync());
        await AttestAsync(await fixture.ParticipantAsync(workshop, menteeId), menteeId, ParticipantRole.Mentee);
        Assert.Equal(100, await TrainedAsync());
    }

    [Fact]
    [Requirement("S-22")]
    public async Task What_is_wrong_is_told_with_guidance_in_the_language_and_the_tries_of_a_day_are_counted()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        Assert.Equal(["INVALID_INPUT"], (await pair.Mentee.RefusalCodesAsync("attestBoundaries", Input(pair.MenteeId, ParticipantRole.Mentor))).Distinct());

        var first = BoundaryQuiz.For(ParticipantRole.Mentee)[0];
        foreach (var left in new[] { 2, 1, 0 })
        {
            var result = (await pair.Mentee.AcceptedAsync("attestBoundaries", Input(pair.MenteeId, ParticipantRole.Mentee, wrong: 1), Result)).GetProperty("result");
            Assert.Equal((false, left), (result.GetProperty("isAttested").GetBoolean(), result.Number("attemptsLeftToday")));
            var mistake = Assert.Single(result.List("mistakes"));
            Assert.Equal((first.Code, "nl", first.In("nl").Body), (mistake.Text("code"), mistake.Text("language"), mistake.Text("guidance")));
        }

        var refused = await pair.Mentee.RefusedAsync("attestBoundaries", Input(pair.MenteeId, ParticipantRole.Mentee));
        Assert.Equal(("TOO_MANY_ATTEMPTS", LivingPair.DaysAgo(-1)), (refused.Text("code"), refused.Text("triesAgainOn")));

        // The partner has tries of its own.
        await AttestAsync(pair.Mentor, pair.MentorId, ParticipantRole.Mentor);
    }

    [Fact]
    [Requirement("S-22")]
    public async Task Nobody_attests_for_somebody_else_and_who_has_is_told_as_training_is()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        foreach (var client in new[] { pair.Manager, pair.MenteeCoordinator, pair.Mentor })
        {
            Assert.Equal(["NOT_PERMITTED"], await client.RefusalCodesAsync("attestBoundaries", Input(pair.MenteeId, ParticipantRole.Mentee)));
        }

        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("attestBoundaries", Input(pair.MenteeId, ParticipantRole.Mentee)));
        foreach (var client in new[] { pair.Manager, pair.MenteeCoordinator, pair.Mentee })
        {
            Assert.Equal("NOT_ASKED", await StateAsync(client, pair.MenteeId));
        }

        foreach (var client in new[] { pair.Mentor, pair.MentorCoordinator, fixture.OtherManager })
        {
            Assert.Null(await StateAsync(client, pair.MenteeId));
        }
    }

    [Fact]
    [Requirement("S-22")]
    public async Task A_programme_that_asks_for_it_begins_when_everybody_has_and_says_who_is_missing()
    {
        var workshop = fixture.Workshop("BOUNDARIES");
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, RosterRow.Mentor(first, "Mentor"), RosterRow.Mentee(second, "Mentee"));
        var (mentor, mentee) = (await workshop.ParticipantIdAsync(programme, "Mentor"), await workshop.ParticipantIdAsync(programme, "Mentee"));
        var (one, other) = (await fixture.CoordinatorOfAsync(first), await fixture.CoordinatorOfAsync(second));

        Assert.Equal(new[] { first.Name, second.Name }.Order(), (await workshop.Manager.GateAsync(programme, "BOUNDARIES")).Missing());
        Assert.Equal(["ACTIVATION_GATES_OPEN"], (await workshop.ActivateAsync(programme)).Select(error => error.Text("code")));
        await AttestAsync(await fixture.ParticipantAsync(workshop, mentor), mentor, ParticipantRole.Mentor);

        Assert.Equal(second.Name, Assert.Single((await other.GateAsync(programme, "BOUNDARIES")).Missing()));
        Assert.True((await one.GateAsync(programme, "BOUNDARIES")).IsNull("state"));
        var gaps = (await other.QueryAsync("query($id: ID!) { trainingGaps(programmeId: $id) { participant { id } boundaries } }", new { id = programme.Id })).List("trainingGaps");
        Assert.Equal((mentee, "MISSING"), (Assert.Single(gaps).GetProperty("participant").Id(), gaps[0].Text("boundaries")));

        await AttestAsync(await fixture.ParticipantAsync(workshop, mentee), mentee, ParticipantRole.Mentee);
        Assert.Equal("PASSED", (await workshop.Manager.GateAsync(programme, "BOUNDARIES")).Text("state"));
        Assert.Empty(await workshop.ActivateAsync(programme));
    }

    [Theory]
    [InlineData("da", "da")]
    [InlineData("de", "de")]
    [InlineData("en", "en")]
    [InlineData("nl-BE", "nl")]
    [InlineData("fr", "en")]
    [Requirement("S-22")]
    public async Task Situations_are_put_to_each_role_in_its_language(string asked, string language)
    {
        var stranger = await fixture.StrangerAsync();
        foreach (var role in Enum.GetValues<ParticipantRole>())
        {
            var situations = (await stranger.QueryAsync(
                "query($role: ParticipantRole!, $language: String!) { boundarySituations(role: $role, language: $language) { code role language text } }",
                new { role = role == ParticipantRole.Mentor ? "MENTOR" : "MENTEE", language = asked })).List("boundarySituations");

            Assert.Equal(
                BoundaryQuiz.For(role).Select(situation => (situation.Code, language, situation.In(language).Title)),
                situations.Select(situation => (situation.Text("code"), situation.Text("language"), situation.Text("text"))));
        }
    }

    // A mentor and a mentee who are enrolled in an active programme that asks for the boundaries.
    private async Task<(Workshop Workshop, MadeProgramme Programme, string MentorId, string MenteeId)> LatecomersAsync()
    {
        var workshop = fixture.Workshop("BOUNDARIES");
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.ProgrammeAsync(startsOn: LivingPair.DaysAgo(10));
        await workshop.JoinAsync(programme, first);
        await workshop.JoinAsync(programme, second);
        Assert.Empty(await workshop.ActivateAsync(programme));
        return (workshop, programme, await EnrolAsync(workshop, programme, first, "MENTOR"), await EnrolAsync(workshop, programme, second, "MENTEE"));
    }

    private static async Task<string> EnrolAsync(Workshop workshop, MadeProgramme programme, MadeOrganisation organisation, string role) => (await workshop.Manager.AcceptedAsync(
        "enrolParticipant", new { programmeId = programme.Id, personId = await workshop.PersonAsync(organisation, $"Late {role}"), role }, "participant { id }")).GetProperty("participant").Id();

    private static async Task AttestAsync(ApiClient client, string participantId, ParticipantRole role)
    {
        var result = (await client.AcceptedAsync("attestBoundaries", Input(participantId, role), Result)).GetProperty("result");
        Assert.Equal((true, 0), (result.GetProperty("isAttested").GetBoolean(), result.Number("attemptsLeftToday")));
        Assert.Empty(result.List("mistakes"));
    }

    private static object Input(string participantId, ParticipantRole role, int wrong = 0) => new
    {
        participantId,
        language = "nl",
        answers = BoundaryQuiz.For(role).Select((situation, index) => new
        {
            code = situation.Code, answer = index < wrong == (situation.Answer == BoundaryAnswer.Within) ? "OUTSIDE" : "WITHIN",
        }),
    };

    private static async Task<JsonElement> TrainingAsync(ApiClient client, string participantId) =>
        (await client.QueryAsync("query($id: ID!) { participantTraining(participantId: $id) { isComplete boundaries } }", new { id = participantId })).GetProperty("participantTraining");

    private static async Task<bool> IsTrainedAsync(ApiClient client, string participantId) => (await TrainingAsync(client, participantId)).GetProperty("isComplete").GetBoolean();

    private static async Task<string?> StateAsync(ApiClient client, string participantId) =>
        await TrainingAsync(client, participantId) is { ValueKind: JsonValueKind.Object } training ? training.Text("boundaries") : null;
}
