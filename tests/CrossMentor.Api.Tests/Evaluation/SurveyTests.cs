using System.Text.Json;
using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Evaluation;

/// <summary>What people are asked, who asks them, and that nobody but they read what they answered.</summary>
[Collection(EvaluationCollection.Name)]
public sealed class SurveyTests(ProductFixture fixture)
{
    private const string Own = "query($id: ID!) { surveyResponses(participantId: $id) { id answers { item value } } }";

    [Fact]
    [Requirement("S-49")]
    public async Task Five_learning_points_are_asked_in_four_languages_under_codes_that_stay()
    {
        var template = (await fixture.Manager.QueryAsync(
            "{ surveyTemplate(code: FIVE_LEARNING_POINTS) { code revision roles timing items { code scale texts { language text } } } }")).GetProperty("surveyTemplate");

        Assert.Equal(
            ["network-of-alliances", "changing-conditions", "manager-to-leader", "role-model-and-values", "career-clarity"],
            template.List("items").Select(item => item.Text("code")));
        Assert.All(template.List("items"), item => Assert.Equal(["da", "de", "en", "nl"], item.List("texts").Select(text => text.Text("language"))));
        Assert.Equal((1, "BEFORE_AND_AFTER", 2), (template.Number("revision"), template.Text("timing"), template.List("roles").Count));
    }

    [Fact]
    [Requirement("S-46")]
    public async Task A_survey_that_asks_one_role_only_is_refused()
    {
        var made = await SurveyedProgramme.MakeAsync(fixture);

        var menteesOnly = await made.Manager.RefusedAsync("publishSurvey", made.Publishing("BASELINE", ["MENTEE_OUTCOMES"]));
        var mentorsOnly = await made.Manager.RefusedAsync("publishSurvey", made.Publishing("END", ["MENTOR_OUTCOMES", "MENTOR_REFLECTION"]));
        var both = await made.PublishAsync("BASELINE", "MENTEE_OUTCOMES", "MENTOR_OUTCOMES");

        Assert.Equal(("ONE_SIDED_SURVEY", "MENTOR"), (menteesOnly.Text("code"), menteesOnly.Text("missingRole")));
        Assert.Equal(("ONE_SIDED_SURVEY", "MENTEE"), (mentorsOnly.Text("code"), mentorsOnly.Text("missingRole")));
        Assert.NotEmpty(both);
    }

    [Fact]
    [Requirement("S-46")]
    [Requirement("S-53")]
    public async Task A_programme_that_asks_for_evaluation_is_active_only_with_a_baseline_and_a_follow_up()
    {
        var workshop = fixture.Workshop("TWO_SIDED_EVALUATION");
        var programme = await workshop.ProgrammeAsync();
        object Asking(string wave, int opens) => new { programmeId = programme.Id, wave, opensOn = SurveyedProgramme.Day(opens), closesOn = SurveyedProgramme.Day(opens + 20) };

        Assert.Equal("OPEN", (await workshop.Manager.GateAsync(programme, "TWO_SIDED_EVALUATION")).Text("state"));
        await workshop.Manager.AcceptedAsync("publishSurvey", Asking("BASELINE", 0), "survey { state }");
        Assert.Equal(["ACTIVATION_GATES_OPEN"], await workshop.Manager.RefusalCodesAsync("activateProgramme", new { programmeId = programme.Id, version = 1 }));
        var later = await workshop.Manager.AcceptedAsync("publishSurvey", Asking("FOLLOW_UP", 400), "survey { state }");

        Assert.Equal("PLANNED", later.GetProperty("survey").Text("state"));
        Assert.Equal("PASSED", (await workshop.Manager.GateAsync(programme, "TWO_SIDED_EVALUATION")).Text("state"));
        await workshop.Manager.AcceptedAsync("activateProgramme", new { programmeId = programme.Id, version = 1 }, "programme { state }");
    }

    [Fact]
    [Requirement("S-53")]
    public async Task A_wave_is_asked_once_and_after_the_one_before_it_and_only_by_the_manager()
    {
        var made = await SurveyedProgramme.MakeAsync(fixture);
        var (person, _) = await made.PersonAsync(SurveyedProgramme.Mentor, 0);
        var coordinator = await made.Made.CoordinatorAsync(0);

        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("publishSurvey", made.Publishing("BASELINE")));
        Assert.Equal(["NOT_PERMITTED"], await person.RefusalCodesAsync("publishSurvey", made.Publishing("BASELINE")));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("publishSurvey", made.Publishing("BASELINE")));
        Assert.Equal(["templates"], await FieldsAsync(made, made.Publishing("BASELINE", ["FIVE_LEARNING_POINTS", "CROSS_MENTORING_BENEFITS"])));
        Assert.Equal(["templates"], await FieldsAsync(made, made.Publishing("END", ["REVERSE_OUTCOMES"])));
        Assert.Equal(["opensOn"], await FieldsAsync(made, made.Publishing("BASELINE", opens: -1)));
        Assert.Equal(["closesOn"], await FieldsAsync(made, made.Publishing("BASELINE", closes: 366)));
        var baseline = await made.PublishAsync("BASELINE");
        Assert.Equal(["ALREADY_EXISTS"], await made.Manager.RefusalCodesAsync("publishSurvey", made.Publishing("BASELINE", opens: 40, closes: 50)));
        Assert.Equal(["opensOn"], await FieldsAsync(made, made.Publishing("END", opens: 30, closes: 40)));
        await made.Manager.AcceptedAsync("publishSurvey", made.Publishing("END", opens: 31, closes: 40), "survey { id }");

        foreach (var client in new[] { made.Manager, coordinator, person })
        {
            Assert.Equal(["BASELINE", "END"], (await SurveysAsync(client, made)).Select(survey => survey.Text("wave")));
        }

        Assert.Empty(await SurveysAsync(fixture.OtherManager, made));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("closeSurvey", new { surveyId = baseline, version = 1 }));
    }

    [Fact]
    [Requirement("S-53")]
    public async Task People_answer_for_themselves_change_it_until_the_survey_closes_and_nobody_else_reads_it()
    {
        var made = await SurveyedProgramme.MakeAsync(fixture);
        var baseline = await made.PublishAsync("BASELINE");
        var (mentor, mentorId) = await made.PersonAsync(SurveyedProgramme.Mentor, 0);
        var (mentee, menteeId) = await made.PersonAsync(SurveyedProgramme.Mentee, 2);
        var coordinator = await made.Made.CoordinatorAsync(0);
        object Answering(int value, string item = "career-clarity", string? participantId = null) =>
            new { surveyId = baseline, participantId = participantId ?? mentorId, answers = new[] { new { item, value } } };

        await mentor.AcceptedAsync("submitSurvey", Answering(2), "response { id wave role }");
        var first = await mentor.AcceptedAsync("submitSurvey", Answering(4), "response { id version answers { item value } survey { id } participant { id } }");

        var response = Assert.Single((await mentor.QueryAsync(Own, new { id = mentorId })).List("surveyResponses"));
        Assert.Equal(("career-clarity", 4), (response.List("answers")[0].Text("item"), Assert.Single(response.List("answers")).Number("value")));
        Assert.Equal((baseline, mentorId, 2), (first.GetProperty("response").GetProperty("survey").Id(), first.GetProperty("response").GetProperty("participant").Id(), first.GetProperty("response").Version()));
        foreach (var other in new[] { made.Manager, coordinator, mentee, fixture.OtherManager })
        {
            Assert.Empty((await other.QueryAsync(Own, new { id = mentorId })).List("surveyResponses"));
            Assert.Equal(JsonValueKind.Null, (await other.QueryAsync("query($id: ID!) { node(id: $id) { id } }", new { id = response.Id() })).GetProperty("node").ValueKind);
        }

        Assert.Equal(["NOT_PERMITTED"], await made.Manager.RefusalCodesAsync("submitSurvey", Answering(5)));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("submitSurvey", Answering(5)));
        Assert.Equal(["NOT_FOUND"], await mentee.RefusalCodesAsync("submitSurvey", Answering(5)));
        Assert.Equal(["INVALID_INPUT"], await mentor.RefusalCodesAsync("submitSurvey", Answering(6)));
        Assert.Equal(["INVALID_INPUT"], await mentor.RefusalCodesAsync("submitSurvey", Answering(0)));
        Assert.Equal(["INVALID_INPUT"], await mentor.RefusalCodesAsync("submitSurvey", Answering(3, "mentee-sets-goals")));
        await mentee.AcceptedAsync("submitSurvey", Answering(3, "mentee-sets-goals", menteeId), "response { id }");

        await made.CloseAsync(baseline);
        Assert.Equal(["SURVEY_NOT_OPEN"], await mentor.RefusalCodesAsync("submitSurvey", Answering(1)));
        Assert.Equal(4, (await mentor.QueryAsync(Own, new { id = mentorId })).List("surveyResponses")[0].List("answers")[0].Number("value"));
    }

    private static async Task<IReadOnlyList<JsonElement>> SurveysAsync(ApiClient client, SurveyedProgramme made) =>
        (await client.QueryAsync("query($id: ID!) { surveys(programmeId: $id) { wave state programme { id } } }", new { id = made.ProgrammeId })).List("surveys");

    private static async Task<IReadOnlyList<string>> FieldsAsync(SurveyedProgramme made, object input) =>
        [.. (await made.Manager.MutateAsync("publishSurvey", input)).List("errors").Select(error => error.Text("field"))];
}
