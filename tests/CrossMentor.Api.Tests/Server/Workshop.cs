using System.Text.Json;

namespace CrossMentor.Api.Tests.Server;

/// <summary>A programme manager at work: everything is made by the mutations that a front-end would send.</summary>
public sealed class Workshop(ApiClient manager, string prefix, Func<Task<ApiClient>>? strangerAsync = null)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan RunMax = TimeSpan.FromSeconds(60);

    public ApiClient Manager => manager;

    /// <summary>What the next programmes ask for.</summary>
    public IReadOnlyList<string> Gates { get; init; } = [];

    /// <summary>Somebody who acts as a participant, having accepted an invitation of the manager.</summary>
    public async Task<ApiClient> ParticipantAsync(string participantId)
    {
        var invited = await manager.AcceptedAsync("inviteParticipant", new { participantId }, "code");
        var person = await (strangerAsync ?? throw new InvalidOperationException("This workshop knows nobody who could accept."))();
        await person.AcceptedAsync("acceptInvitation", new { code = invited.Text("code") }, "person { id }");
        return person;
    }

    /// <summary>The name as this workshop gives it to organisations and programmes.</summary>
    public string Named(string name) => $"{name} {prefix}";

    public async Task<MadeOrganisation> OrganisationAsync(string name, string? groupId = null)
    {
        var input = new { name = Named(name), sector = "finance", sizeBand = "MEDIUM", country = "NL", groupId };
        var made = (await manager.AcceptedAsync("createOrganisation", input, "organisation { id version }")).GetProperty("organisation");
        return new(made.Id(), Named(name), made.Version());
    }

    /// <summary>Asks for no gate, because most tests are about something else; those of gates say which.</summary>
    public async Task<MadeProgramme> ProgrammeAsync(
        string kind = "TWO_WAY",
        string orientation = "TRADITIONAL",
        int balanceTolerance = 0,
        int learningGroupCount = 0,
        string pairApproval = "NONE",
        string startsOn = "2099-01-01",
        params string[] tracks)
    {
        var input = new
        {
            name = Named($"Programme {Guid.NewGuid():N}"),
            kind,
            orientation,
            purpose = "Leaders who learn from each other across organisations.",
            languages = new[] { "en" },
            startsOn,
            tracks,
            balanceTolerance,
            learningGroupCount,
            pairApproval,
            gates = Gates,
        };
        var made = (await manager.AcceptedAsync("createProgramme", input, "programme { id name version }")).GetProperty("programme");
        return new(made.Id(), made.Text("name"), made.Version());
    }

    /// <summary>A programme in which each of the organisations gives and receives.</summary>
    public async Task<MadeProgramme> TwoWayAsync(params MadeOrganisation[] organisations)
    {
        var programme = await ProgrammeAsync();
        foreach (var organisation in organisations)
        {
            await JoinAsync(programme, organisation);
        }

        return programme;
    }

    /// <summary>The id of the organisation's part in the programme.</summary>
    public async Task<string> JoinAsync(
        MadeProgramme programme, MadeOrganisation organisation, string role = "PROVIDES_BOTH", int mentorQuota = 50, int menteeQuota = 50)
    {
        var input = Joining(programme, organisation, role, mentorQuota, menteeQuota);
        return (await manager.AcceptedAsync("addParticipatingOrganisation", input, "participatingOrganisation { id }"))
            .GetProperty("participatingOrganisation").Id();
    }

    public static object Joining(
        MadeProgramme programme, MadeOrganisation organisation, string role = "PROVIDES_BOTH", int mentorQuota = 50, int menteeQuota = 50) =>
        new { programmeId = programme.Id, organisationId = organisation.Id, role, mentorQuota, menteeQuota };

    /// <summary>The report of an import that has to be accepted.</summary>
    public async Task<JsonElement> ImportAsync(MadeProgramme programme, params RosterRow[] rows) =>
        (await manager.AcceptedAsync("importRoster", Rosters.Of(programme, rows), Rosters.Report)).GetProperty("report");

    /// <summary>The id of a person whom the manager knows from a programme of its own. A manager meets people as participants only.</summary>
    public async Task<string> PersonAsync(MadeOrganisation organisation, string name)
    {
        var elsewhere = await TwoWayAsync(organisation);
        await ImportAsync(elsewhere, RosterRow.Mentor(organisation, name));
        return (await manager.QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id } }) { nodes { person { id } } } }",
            new { id = elsewhere.Id })).GetProperty("participants").Nodes().Single().GetProperty("person").Id();
    }

    public async Task<string> ParticipantIdAsync(MadeProgramme programme, string displayName)
    {
        const string Document = "query($id: ID!) { participants(first: 250, where: { programmeId: { eq: $id } }) { nodes { id person { displayName } } } }";
        var data = await manager.QueryAsync(Document, new { id = programme.Id });
        return data.GetProperty("participants").Nodes().Single(node => node.GetProperty("person").Text("displayName") == displayName).Id();
    }

    public async Task<int> VersionOfAsync(string id)
    {
        const string Document = """
            query($id: ID!) { node(id: $id) { ... on Programme { version } ... on Organisation { version } ... on Participant { version }
              ... on ParticipatingOrganisation { version } ... on ProgrammeSeries { version } ... on Scenario { version } ... on CompetitorDeclaration { version }
              ... on ProgrammeEvent { version } ... on Sponsor { version } ... on Artefact { version } ... on PanelMember { version } ... on Survey { version }
              ... on Juror { version } ... on TrainerAccreditation { version } ... on Representative { version } ... on SteeringTopic { version } ... on SteeringDecision { version } ... on NonRecruitmentCase { version } } }
            """;
        return (await manager.QueryAsync(Document, new { id })).GetProperty("node").Version();
    }

    public async Task SetPolicyAsync(MadeProgramme programme, Dictionary<string, object?> policy)
    {
        var input = new Dictionary<string, object?>(policy) { ["programmeId"] = programme.Id, ["version"] = await VersionOfAsync(programme.Id) };
        await manager.AcceptedAsync("updateMatchingPolicy", input, "programme { id }");
    }

    public async Task<string> StartAsync(MadeProgramme programme, int seed = 0) =>
        (await manager.AcceptedAsync("startMatchRun", new { programmeId = programme.Id, seed }, "matchRun { id }")).GetProperty("matchRun").Id();

    /// <summary>The run when it has ended, in whichever way.</summary>
    public async Task<JsonElement> EndOfAsync(string runId)
    {
        using var tooLong = new CancellationTokenSource(RunMax);
        while (true)
        {
            var run = (await manager.QueryAsync(MatchRuns.Document, new { id = runId })).GetProperty("matchRun");
            if (run.Text("state") is not ("QUEUED" or "RUNNING"))
            {
                return run;
            }

            await Task.Delay(PollInterval, tooLong.Token);
        }
    }

    /// <summary>A run that has to succeed.</summary>
    public async Task<JsonElement> MatchAsync(MadeProgramme programme, int seed = 0)
    {
        var run = await EndOfAsync(await StartAsync(programme, seed));
        Assert.True(run.Text("state") == "SUCCEEDED", run.GetRawText());
        return run;
    }

    /// <summary>The task that a mutation queued, when it has ended in whichever way.</summary>
    public async Task<JsonElement> WorkAsync(string mutation, object input)
    {
        const string Document = """
            query($id: ID!) {
              matchTask(id: $id) {
                id kind state failure { code message }
                replay { verdict inputsHash resultHash differences { code pluginId } }
                whatIf { isSoAlready isComplete rules { pluginId code } changes { kind mentor { id } mentee { id } pairsLost scoreLost pluginId code weightNow weightFrom weightTo needsPin } }
              }
            }
            """;
        var id = (await manager.AcceptedAsync(mutation, input, "matchTask { id }")).GetProperty("matchTask").Id();
        using var tooLong = new CancellationTokenSource(RunMax);
        while (true)
        {
            var task = (await manager.QueryAsync(Document, new { id })).GetProperty("matchTask");
            if (task.Text("state") is not ("QUEUED" or "RUNNING"))
            {
                return task;
            }

            await Task.Delay(PollInterval, tooLong.Token);
        }
    }

    public async Task PublishAsync(JsonElement run) => await manager.AcceptedAsync("publishMatch", MatchRuns.Publishing(run), "scenario { state }");

    public async Task<IReadOnlyList<JsonElement>> PairsAsync(MadeProgramme programme, string selection = "id") =>
        [.. (await manager.QueryAsync(
            $"query($id: ID!) {{ pairs(first: 250, where: {{ programmeId: {{ eq: $id }} }}) {{ nodes {{ {selection} }} }} }}",
            new { id = programme.Id })).GetProperty("pairs").Nodes()];
}

/// <summary>An organisation that a test made.</summary>
public sealed record MadeOrganisation(string Id, string Name, int Version);

/// <summary>A programme that a test made.</summary>
public sealed record MadeProgramme(string Id, string Name, int Version);
