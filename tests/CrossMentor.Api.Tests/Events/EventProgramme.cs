using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Events;

/// <summary>A programme of several organisations, with so many mentors and mentees of each, and what its manager does with events.</summary>
internal sealed class EventProgramme
{
    private readonly ProductFixture fixture;

    private EventProgramme(ProductFixture fixture, Workshop workshop) => (this.fixture, Workshop) = (fixture, workshop);

    public Workshop Workshop { get; }

    public ApiClient Manager => Workshop.Manager;

    public required MadeProgramme Programme { get; init; }

    public required IReadOnlyList<MadeOrganisation> Organisations { get; init; }

    public static async Task<EventProgramme> MakeAsync(
        ProductFixture fixture, int organisations = 2, int peopleARole = 1, string orientation = "TRADITIONAL",
        string kind = "TWO_WAY", int learningGroupCount = 0, string startsOn = "2099-01-01", Func<string, int, string?>? gradeOf = null)
    {
        var workshop = fixture.Workshop();
        var made = new List<MadeOrganisation>();
        var programme = await workshop.ProgrammeAsync(kind, orientation, balanceTolerance: 10, learningGroupCount, startsOn: startsOn);
        for (var number = 0; number < organisations; number++)
        {
            made.Add(await workshop.OrganisationAsync($"Organisation {number}"));
            await workshop.JoinAsync(programme, made[number]);
        }

        await workshop.ImportAsync(programme, [.. made.SelectMany(organisation => Enumerable.Range(0, peopleARole).SelectMany(number => new[]
        {
            RosterRow.Mentor(organisation, $"Mentor {number} of {organisation.Name}") with { Grade = gradeOf?.Invoke("Mentor", number) },
            RosterRow.Mentee(organisation, $"Mentee {number} of {organisation.Name}") with { Grade = gradeOf?.Invoke("Mentee", number) },
        }))]);
        return new(fixture, workshop) { Programme = programme, Organisations = made };
    }

    public Task<string> ParticipantAsync(string role, int organisation, int number = 0) =>
        Workshop.ParticipantIdAsync(Programme, $"{role} {number} of {Organisations[organisation].Name}");

    public async Task<ApiClient> SignInAsync(string role, int organisation, int number = 0) =>
        await fixture.ParticipantAsync(Workshop, await ParticipantAsync(role, organisation, number));

    public Task<ApiClient> CoordinatorAsync(int organisation) => fixture.CoordinatorOfAsync(Organisations[organisation]);

    /// <summary>The input of <c>scheduleEvent</c>: an event that is over unless it says when it starts.</summary>
    public Dictionary<string, object?> Scheduling(string kind, string startsAt = "2020-01-10T09:00:00Z", string endsAt = "2020-01-10T12:00:00Z", params string[] modules) => new()
    {
        ["programmeId"] = Programme.Id, ["kind"] = kind, ["title"] = $"{kind} of the year", ["startsAt"] = startsAt, ["endsAt"] = endsAt, ["modules"] = modules,
    };

    /// <summary>The id of an event that is over.</summary>
    public async Task<string> ScheduleAsync(string kind, params string[] modules) =>
        (await Manager.AcceptedAsync("scheduleEvent", Scheduling(kind, modules: modules), "event { id }")).GetProperty("event").Id();

    public async Task<IReadOnlyList<string>> VisibleAsync(ApiClient client) =>
        [.. (await client.QueryAsync("query($id: ID!) { programmeEvents(programmeId: $id) { kind } }", new { id = Programme.Id })).List("programmeEvents").Select(one => one.Text("kind"))];

    public static object Attending(string eventId, params string[] participants) =>
        new { eventId, entries = participants.Select(participantId => new { participantId, state = "ATTENDED" }) };

    public Task<JsonElement> AttendAsync(ApiClient client, string eventId, params string[] participants) =>
        client.AcceptedAsync("recordAttendance", Attending(eventId, participants), "event { state isJoint }");

    public async Task TeachAsync(params object[] modules) => await Manager.AcceptedAsync(
        "setTrainingModules", new { programmeId = Programme.Id, version = await CurriculumVersionAsync(), modules }, "curriculum { id }");

    public async Task<int> CurriculumVersionAsync()
    {
        var found = (await Manager.QueryAsync("query($id: ID!) { curriculum(programmeId: $id) { version } }", new { id = Programme.Id })).GetProperty("curriculum");
        return found.ValueKind == JsonValueKind.Null ? 0 : found.Version();
    }

    /// <summary>The codes of what somebody has still to learn; null when the caller may not see it.</summary>
    public static async Task<IReadOnlyList<string>?> MissingAsync(ApiClient client, string participantId)
    {
        var found = (await client.QueryAsync(
            "query($id: ID!) { participantTraining(participantId: $id) { isComplete missing { code } participant { id } } }", new { id = participantId })).GetProperty("participantTraining");
        return found.ValueKind == JsonValueKind.Null ? null : [.. found.List("missing").Select(module => module.Text("code"))];
    }
}
