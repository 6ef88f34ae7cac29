using System.Text.Json;
using CrossMentor.Api.Tests.Events;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Evaluation;

/// <summary>A programme of three organisations with two mentors and two mentees each, who are asked how it goes.</summary>
internal sealed class SurveyedProgramme
{
    public const string Mentor = "Mentor";
    public const string Mentee = "Mentee";
    public const int PeopleARole = 6;

    private readonly Dictionary<(string Role, int Number), (ApiClient Client, string ParticipantId)> people = [];

    private int peopleAnOrganisation = 2;

    private SurveyedProgramme(EventProgramme made) => Made = made;

    public EventProgramme Made { get; }

    public ApiClient Manager => Made.Manager;

    public string ProgrammeId => Made.Programme.Id;

    public static async Task<SurveyedProgramme> MakeAsync(ProductFixture fixture, int peopleARole = 2) =>
        new(await EventProgramme.MakeAsync(fixture, organisations: 3, peopleARole)) { peopleAnOrganisation = peopleARole };

    /// <summary>The same of juniors who mentor seniors, begun long ago.</summary>
    public static async Task<SurveyedProgramme> ReverseAsync(ProductFixture fixture) => new(await EventProgramme.MakeAsync(
        fixture, organisations: 3, peopleARole: 2, "REVERSE", startsOn: "2020-01-01", gradeOf: (role, _) => role == Mentor ? "5" : "18"));

    /// <summary>Five organisations in two learning groups; one mentor of each is top-level and one is not.</summary>
    public static async Task<SurveyedProgramme> HybridAsync(ProductFixture fixture) => new(await EventProgramme.MakeAsync(
        fixture, organisations: 5, peopleARole: 2, kind: "HYBRID_ACTION_LEARNING", learningGroupCount: 2,
        gradeOf: (role, number) => role == Mentor ? (number == 0 ? "17" : "16") : "8"));

    /// <summary>Everybody who is enrolled gets a pair, which is confirmed at once.</summary>
    public async Task PairUpAsync() => await Made.Workshop.PublishAsync(await Made.Workshop.MatchAsync(Made.Programme));

    public static string Day(int days) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(days).ToString("O");

    /// <summary>The input of <c>publishSurvey</c>: open today and for a month.</summary>
    public object Publishing(string wave, string[]? templates = null, int opens = 0, int closes = 30) =>
        new { programmeId = ProgrammeId, wave, templates, opensOn = Day(opens), closesOn = Day(closes) };

    public async Task<string> PublishAsync(string wave, params string[] templates) => (await Manager.AcceptedAsync(
        "publishSurvey", Publishing(wave, templates.Length == 0 ? null : templates), "survey { id state }")).GetProperty("survey").Id();

    public async Task CloseAsync(string surveyId)
    {
        var survey = (await Manager.QueryAsync("query($id: ID!) { survey(id: $id) { version } }", new { id = surveyId })).GetProperty("survey");
        await Manager.AcceptedAsync("closeSurvey", new { surveyId, version = survey.Version() }, "survey { state }");
    }

    /// <summary>One of the six people of a role, who has accepted an invitation.</summary>
    public async Task<(ApiClient Client, string ParticipantId)> PersonAsync(string role, int number)
    {
        if (!people.TryGetValue((role, number), out var person))
        {
            var (organisation, place) = (number / peopleAnOrganisation, number % peopleAnOrganisation);
            person = (await Made.SignInAsync(role, organisation, place), await Made.ParticipantAsync(role, organisation, place));
            people.Add((role, number), person);
        }

        return person;
    }

    /// <summary>The first so many people of a role answer everything they are asked with one value.</summary>
    public async Task AnswerAsync(string surveyId, string role, int count, int value)
    {
        for (var number = 0; number < count; number++)
        {
            await AnswerAsAsync(surveyId, role, number, value);
        }
    }

    public async Task AnswerAsAsync(string surveyId, string role, int number, int value)
    {
        var (client, participantId) = await PersonAsync(role, number);
        var answers = (await ItemsAsync(client, surveyId, role)).Select(item => new { item, value });
        await client.AcceptedAsync("submitSurvey", new { surveyId, participantId, answers }, "response { id }");
    }

    /// <summary>The codes of what a role is asked.</summary>
    public static async Task<IReadOnlyList<string>> ItemsAsync(ApiClient client, string surveyId, string role)
    {
        var survey = (await client.QueryAsync("query($id: ID!) { survey(id: $id) { templates { roles items { code } } } }", new { id = surveyId })).GetProperty("survey");
        return [.. survey.List("templates")
            .Where(template => template.List("roles").Any(asked => string.Equals(asked.GetString(), role, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(template => template.List("items").Select(item => item.Text("code")))];
    }

    /// <summary>A report on the programme as somebody gets it.</summary>
    public async Task<JsonElement> ReportAsync(ApiClient client, string report, string selection) =>
        (await client.QueryAsync($"query($id: ID!) {{ {report}(programmeId: $id) {{ {selection} }} }}", new { id = ProgrammeId })).GetProperty(report);
}
