using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.ActionLearning;

/// <summary>A hybrid programme of three organisations with a mentor and a mentee each; the mentees are one learning group.</summary>
internal sealed class GroupProgramme
{
    public const int Size = 3;

    private const string Artefacts = "query($id: ID!) { artefacts(programmeId: $id) { id title presentedOn sharedOn topics } }";

    private readonly ProductFixture fixture;
    private readonly Dictionary<string, ApiClient> people = new(StringComparer.Ordinal);

    private GroupProgramme(ProductFixture fixture, Workshop workshop) => (this.fixture, Workshop) = (fixture, workshop);

    public Workshop Workshop { get; }

    public ApiClient Manager => Workshop.Manager;

    public required MadeProgramme Programme { get; init; }

    public required IReadOnlyList<MadeOrganisation> Organisations { get; init; }

    /// <summary>Formed when the match is published.</summary>
    public string GroupId { get; private set; } = "";

    /// <summary>Before its match is published.</summary>
    public static async Task<GroupProgramme> PrepareAsync(ProductFixture fixture, params string[] gates)
    {
        var workshop = fixture.Workshop(gates);
        var programme = await workshop.ProgrammeAsync("HYBRID_ACTION_LEARNING", learningGroupCount: 1);
        var organisations = new List<MadeOrganisation>();
        for (var number = 0; number < Size; number++)
        {
            organisations.Add(await workshop.OrganisationAsync($"Organisation {number}"));
            await workshop.JoinAsync(programme, organisations[number]);
        }

        await workshop.ImportAsync(programme, Rosters.OneOfEach([.. organisations]));
        return new(fixture, workshop) { Programme = programme, Organisations = organisations };
    }

    public static async Task<GroupProgramme> MakeAsync(ProductFixture fixture, params string[] gates)
    {
        var made = await PrepareAsync(fixture, gates);
        await made.PublishAsync();
        return made;
    }

    public async Task PublishAsync()
    {
        await Workshop.PublishAsync(await Workshop.MatchAsync(Programme));
        GroupId = (await Manager.QueryAsync(
            "query($id: ID!) { learningGroups(where: { programmeId: { eq: $id } }) { nodes { id } } }", new { id = Programme.Id })).GetProperty("learningGroups").Nodes().Single().Id();
    }

    public Task<string> ParticipantAsync(string role, int organisation) => Workshop.ParticipantIdAsync(Programme, $"{role} of {Organisations[organisation].Name}");

    /// <summary>The mentee of an organisation: a member of the group.</summary>
    public Task<ApiClient> MemberAsync(int organisation) => PersonAsync("Mentee", organisation);

    /// <summary>The same client for the same person.</summary>
    public async Task<ApiClient> PersonAsync(string role, int organisation)
    {
        var participant = await ParticipantAsync(role, organisation);
        if (!people.TryGetValue(participant, out var client))
        {
            people.Add(participant, client = await fixture.ParticipantAsync(Workshop, participant));
        }

        return client;
    }

    public Task<ApiClient> CoordinatorAsync(int organisation) => fixture.CoordinatorOfAsync(Organisations[organisation]);

    public async Task<string> RaiseAsync(int organisation, string title = "How do we keep people?") =>
        (await (await MemberAsync(organisation)).AcceptedAsync("raiseTask", new { learningGroupId = GroupId, title }, "groupTask { id }")).GetProperty("groupTask").Id();

    /// <summary>Proposed by the member of the first of the organisations, and by all of them.</summary>
    public async Task<JsonElement> ProposeAsync(string taskId, string title, params int[] organisations) =>
        (await (await MemberAsync(organisations[0])).AcceptedAsync("proposeSolution", await ProposingAsync(taskId, title, organisations), "artefact { id version number }")).GetProperty("artefact");

    public async Task<Dictionary<string, object?>> ProposingAsync(string taskId, string title, params int[] organisations) => new()
    {
        ["groupTaskId"] = taskId,
        ["title"] = title,
        ["authorIds"] = await Task.WhenAll(organisations.Select(organisation => ParticipantAsync("Mentee", organisation))),
    };

    /// <summary>The artefact with the version that it has then.</summary>
    public static async Task<JsonElement> LabelAsync(ApiClient author, JsonElement artefact, params string[] topics) =>
        (await author.AcceptedAsync("labelArtefact", new { artefactId = artefact.Id(), version = artefact.Version(), topics }, "artefact { id version topics }")).GetProperty("artefact");

    public static object At(JsonElement artefact) => new { artefactId = artefact.Id(), version = artefact.Version() };

    /// <summary>The titles of what somebody sees.</summary>
    public async Task<IReadOnlyList<string>> VisibleAsync(ApiClient client) =>
        [.. (await client.QueryAsync(Artefacts, new { id = Programme.Id })).List("artefacts").Select(artefact => artefact.Text("title"))];

    public async Task KeepToItselfAsync(int organisation, params string[] topics) => await (await CoordinatorAsync(organisation)).AcceptedAsync(
        "setKnowledgeBoundary", new { organisationId = Organisations[organisation].Id, version = 0, topics }, "knowledgeBoundary { id topics }");

    public object Appointing(int organisation, string name, bool isBoardMember = true) =>
        new { programmeId = Programme.Id, organisationId = Organisations[organisation].Id, name, isBoardMember };

    public async Task ScheduleAsync(string startsAt = "2020-01-10T09:00:00Z") =>
        await Manager.AcceptedAsync("schedulePresentation", new { learningGroupId = GroupId, startsAt }, "presentation { id groupNumber startsAt }");
}
