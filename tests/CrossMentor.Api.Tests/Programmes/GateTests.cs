using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Programmes;

/// <summary>A programme asks for gates, and gets past them only when nothing is missing.</summary>
[Collection(GateCollection.Name)]
public sealed class GateTests(ProductFixture fixture)
{
    [Fact]
    [Requirement("S-04")]
    public async Task Competitors_keep_a_programme_from_becoming_active_until_the_declaration_is_withdrawn()
    {
        var (workshop, programme, first, second) = await TwoWayAsync("NO_COMPETITORS");
        var declaration = (await fixture.Manager.AcceptedAsync(
            "declareCompetitor", new { organisationId = second.Id, competitorId = first.Id }, "competitorDeclaration { id version }")).GetProperty("competitorDeclaration");

        var open = await fixture.Manager.GateAsync(programme, "NO_COMPETITORS");
        var refused = (await fixture.Manager.MutateAsync("activateProgramme", await NowAsync(workshop, programme))).List("errors");

        Assert.Equal(("OPEN", "ACTIVATION"), (open.Text("state"), open.Text("phase")));
        Assert.Equal(new[] { first.Name, second.Name }.Order(), open.Missing());
        Assert.Equal(["ACTIVATION_GATES_OPEN", "COMPETITOR_CONFLICT"], refused.Select(error => error.Text("code")));
        Assert.Equal(["NO_COMPETITORS"], refused[0].List("gates").Select(gate => gate.GetString()!));
        Assert.Equal("PREPARING", await StateAsync(programme));

        await fixture.Manager.AcceptedAsync(
            "withdrawCompetitorDeclaration", new { competitorDeclarationId = declaration.Id(), version = declaration.Version() }, "competitorDeclaration { id }");
        Assert.Equal("PASSED", (await fixture.Manager.GateAsync(programme, "NO_COMPETITORS")).Text("state"));
        Assert.Equal("ACTIVE", await ActivateAsync(workshop, programme));
    }

    [Fact]
    [Requirement("S-10")]
    public async Task An_organisation_that_offers_too_many_keeps_a_programme_from_becoming_active_and_its_match_from_being_published()
    {
        var (workshop, programme, first, second) = await TwoWayAsync("BALANCE");
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var run = await workshop.MatchAsync(programme);
        await workshop.ImportAsync(programme, RosterRow.Mentor(first, "One too many"));

        var gate = await fixture.Manager.GateAsync(programme, "BALANCE");
        var activating = (await fixture.Manager.MutateAsync("activateProgramme", await NowAsync(workshop, programme))).List("errors");
        var publishing = await fixture.Manager.RefusalCodesAsync("publishMatch", MatchRuns.Publishing(run));

        Assert.Equal(("OPEN", first.Name), (gate.Text("state"), Assert.Single(gate.Missing())));
        Assert.Equal(["ACTIVATION_GATES_OPEN", "UNBALANCED_EXCHANGE"], activating.Select(error => error.Text("code")));
        Assert.Equal((first.Name, 2, 1), (activating[1].GetProperty("organisation").Text("name"), activating[1].Number("mentors"), activating[1].Number("mentees")));
        Assert.Equal(["ACTIVATION_GATES_OPEN", "UNBALANCED_EXCHANGE"], publishing);
        Assert.Empty(await workshop.PairsAsync(programme));

        var extra = await workshop.ParticipantIdAsync(programme, "One too many");
        await fixture.Manager.AcceptedAsync("withdrawParticipant", new { participantId = extra, version = 1 }, "participant { state }");
        await workshop.PublishAsync(run);
        Assert.Equal(2, (await workshop.PairsAsync(programme)).Count);
    }

    [Fact]
    [Requirement("S-13")]
    public async Task An_active_programme_is_settled_and_its_match_follows()
    {
        var (workshop, programme, first, second) = await TwoWayAsync("NO_COMPETITORS", "BALANCE");
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        Assert.Equal("ACTIVE", await ActivateAsync(workshop, programme));
        var now = await NowAsync(workshop, programme);

        Assert.Equal(["WRONG_PROGRAMME_STATE"], await fixture.Manager.RefusalCodesAsync("activateProgramme", now));
        Assert.Equal(["WRONG_PROGRAMME_STATE"], await fixture.Manager.RefusalCodesAsync("importRoster", Rosters.Of(programme, [RosterRow.Mentor(first, "Late")])));
        Assert.Equal(
            ["PROGRAMME_TYPE_FROZEN"],
            await fixture.Manager.RefusalCodesAsync("updateProgramme", new { now.programmeId, now.version, orientation = "REVERSE" }));
        var run = await workshop.MatchAsync(programme);
        await workshop.PublishAsync(run);
        Assert.Equal(2, (await workshop.PairsAsync(programme)).Count);
        Assert.Equal("SUCCEEDED", (await workshop.MatchAsync(programme)).Text("state"));
    }

    [Fact]
    public async Task A_programme_is_closed_once_and_only_when_it_is_active()
    {
        var (workshop, programme, _, _) = await TwoWayAsync();
        Assert.Equal(["WRONG_PROGRAMME_STATE"], await fixture.Manager.RefusalCodesAsync("closeProgramme", await NowAsync(workshop, programme)));
        await ActivateAsync(workshop, programme);

        Assert.Equal(["STALE_VERSION"], await fixture.Manager.RefusalCodesAsync("closeProgramme", new { programmeId = programme.Id, version = 1 }));
        await fixture.Manager.AcceptedAsync("closeProgramme", await NowAsync(workshop, programme), "programme { state }");

        Assert.Equal("CLOSED", await StateAsync(programme));
        Assert.Equal(["WRONG_PROGRAMME_STATE"], await fixture.Manager.RefusalCodesAsync("closeProgramme", await NowAsync(workshop, programme)));
        Assert.Equal(["WRONG_PROGRAMME_STATE"], await fixture.Manager.RefusalCodesAsync("activateProgramme", await NowAsync(workshop, programme)));
    }

    [Fact]
    public async Task A_programme_that_does_not_say_asks_for_every_gate_that_its_kind_has_a_use_for()
    {
        var all = await GatesOfAsync("TWO_WAY", null);
        var oneWay = await GatesOfAsync("ONE_WAY", null);

        Assert.Contains("BALANCE", all);
        Assert.Equal(all.Where(gate => gate != "BALANCE"), oneWay);
        Assert.Empty(await GatesOfAsync("TWO_WAY", []));
        Assert.Equal(["NO_COMPETITORS", "BALANCE"], await GatesOfAsync("TWO_WAY", ["BALANCE", "NO_COMPETITORS", "BALANCE"]));
        var refused = await fixture.Manager.RefusedAsync("createProgramme", Programme("ONE_WAY", ["NO_COMPETITORS", "BALANCE"]));
        Assert.Equal(("INVALID_INPUT", "gates.1"), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    [Requirement("S-10")]
    public async Task A_gate_is_taken_away_until_a_second_organisation_relies_on_it_and_added_after_that()
    {
        var workshop = fixture.Workshop("NO_COMPETITORS", "BALANCE");
        var programme = await workshop.ProgrammeAsync();
        await workshop.JoinAsync(programme, await workshop.OrganisationAsync("First"));
        await ChangeGatesAsync(workshop, programme, []);
        await ChangeGatesAsync(workshop, programme, ["BALANCE"]);
        await workshop.JoinAsync(programme, await workshop.OrganisationAsync("Second"));
        var version = await workshop.VersionOfAsync(programme.Id);

        var refused = await fixture.Manager.RefusedAsync("updateProgramme", new { programmeId = programme.Id, version, gates = new[] { "NO_COMPETITORS" } });

        Assert.Equal(("GATE_REMOVAL_NEEDS_DECISION", "BALANCE"), (refused.Text("code"), refused.List("gates").Single().GetString()));
        await ChangeGatesAsync(workshop, programme, ["NO_COMPETITORS", "BALANCE"]);
        await ActivateAsync(workshop, programme);
    }

    [Fact]
    public async Task A_gate_before_activation_is_not_added_to_an_active_programme()
    {
        var (workshop, programme, _, _) = await TwoWayAsync("BALANCE");
        await ActivateAsync(workshop, programme);
        var now = await NowAsync(workshop, programme);

        Assert.Equal(
            ["WRONG_PROGRAMME_STATE"],
            await fixture.Manager.RefusalCodesAsync("updateProgramme", new { now.programmeId, now.version, gates = new[] { "NO_COMPETITORS", "BALANCE" } }));
        await fixture.Manager.AcceptedAsync("updateProgramme", new { now.programmeId, now.version, gates = new[] { "BALANCE" } }, "programme { id }");
    }

    [Fact]
    public async Task What_a_programme_does_not_ask_for_is_listed_as_not_asked()
    {
        var (workshop, programme, _, _) = await TwoWayAsync("BALANCE");
        var data = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { programme(id: $id) { gates readiness { isReadyToActivate gates { code state } } } }", new { id = programme.Id })).GetProperty("programme");

        Assert.Equal(["BALANCE"], data.List("gates").Select(gate => gate.GetString()!));
        Assert.True(data.GetProperty("readiness").GetProperty("isReadyToActivate").GetBoolean());
        Assert.All(
            data.GetProperty("readiness").List("gates"),
            gate => Assert.Equal(gate.Text("code") == "BALANCE" ? "PASSED" : "NOT_ASKED", gate.Text("state")));
    }

    [Fact]
    [Requirement("S-04")]
    public async Task A_coordinator_reads_from_the_gates_neither_who_competes_nor_what_others_offer()
    {
        var (workshop, programme, first, second) = await TwoWayAsync("NO_COMPETITORS", "BALANCE");
        await workshop.ImportAsync(programme, [.. Rosters.OneOfEach(first, second), RosterRow.Mentor(second, "One too many")]);
        var (balanced, unbalanced) = (await fixture.CoordinatorOfAsync(first), await fixture.CoordinatorOfAsync(second));
        var quiet = (await balanced.QueryAsync(GateReadings.Document, new { id = programme.Id })).GetRawText();
        await unbalanced.AcceptedAsync("declareCompetitor", new { organisationId = second.Id, competitorId = first.Id }, "competitorDeclaration { id }");

        var concerned = await unbalanced.GateAsync(programme, "BALANCE");

        Assert.Equal(quiet, (await balanced.QueryAsync(GateReadings.Document, new { id = programme.Id })).GetRawText());
        Assert.True((await balanced.GateAsync(programme, "NO_COMPETITORS")).IsNull("state"));
        Assert.True((await unbalanced.GateAsync(programme, "NO_COMPETITORS")).IsNull("state"));
        Assert.True((await balanced.GateAsync(programme, "BALANCE")).IsNull("state"));
        Assert.Empty((await balanced.GateAsync(programme, "BALANCE")).Missing());
        Assert.Equal(("OPEN", second.Name), (concerned.Text("state"), Assert.Single(concerned.Missing())));
        Assert.True((await balanced.QueryAsync(GateReadings.Document, new { id = programme.Id })).GetProperty("programmeReadiness").IsNull("isReadyToActivate"));
        Assert.Equal("NOT_PERMITTED", await balanced.RefusalCodeAsync("activateProgramme", await NowAsync(workshop, programme)));
        Assert.Equal("NOT_PERMITTED", await balanced.RefusalCodeAsync("closeProgramme", await NowAsync(workshop, programme)));
    }

    [OwnEngineFact(WhyNotElsewhere.BatchesByTime)]
    public async Task The_gates_of_many_programmes_cost_as_many_statements_as_those_of_one()
    {
        const string Document = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Programme { readiness { gates { code state missing { name } } } } } }";
        var programmes = new List<MadeProgramme>();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var workshop = fixture.Workshop("NO_COMPETITORS", "BALANCE", "PURPOSE", "INTENT", "ETHICS", "INTENT_MEASURED");
            programmes.Add(await workshop.TwoWayAsync(await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second")));
        }

        var counts = new List<int>();
        foreach (var many in new[] { 1, 3 })
        {
            using var counter = new StatementCounter(fixture.Product.Database);
            var nodes = (await fixture.Manager.QueryAsync(Document, new { ids = programmes.Take(many).Select(programme => programme.Id) })).List("nodes");
            counts.Add(counter.Statements.Count);
            Assert.All(nodes, node => Assert.Equal(2, node.GetProperty("readiness").List("gates").Single(gate => gate.Text("code") == "PURPOSE").List("missing").Count));
        }

        Assert.Equal(counts[0], counts[1]);
    }

    [Fact]
    public async Task The_readiness_of_a_hidden_programme_is_that_of_none()
    {
        var (_, programme, _, _) = await TwoWayAsync("BALANCE");
        var stranger = await fixture.CoordinatorOfAsync(await fixture.Workshop().OrganisationAsync("Stranger"));

        foreach (var other in new[] { stranger, fixture.OtherManager })
        {
            Assert.True((await other.QueryAsync(GateReadings.Document, new { id = programme.Id })).IsNull("programmeReadiness"));
        }

        Assert.Equal("UNAUTHENTICATED", await ApiClient.Anonymous(fixture.Address).ErrorCodeAsync(GateReadings.Document, new { id = programme.Id }));
    }

    private static Dictionary<string, object?> Programme(string kind, string[]? gates) => new()
    {
        ["name"] = "A programme",
        ["kind"] = kind,
        ["purpose"] = "To learn.",
        ["languages"] = new[] { "en" },
        ["startsOn"] = "2030-01-01",
        ["gates"] = gates,
    };

    private static async Task<Now> NowAsync(Workshop workshop, MadeProgramme programme) => new(programme.Id, await workshop.VersionOfAsync(programme.Id));

    private async Task<IReadOnlyList<string>> GatesOfAsync(string kind, string[]? gates)
    {
        var made = await fixture.Manager.AcceptedAsync("createProgramme", Programme(kind, gates), "programme { gates }");
        return [.. made.GetProperty("programme").List("gates").Select(gate => gate.GetString()!)];
    }

    private async Task ChangeGatesAsync(Workshop workshop, MadeProgramme programme, string[] gates)
    {
        var now = await NowAsync(workshop, programme);
        var changed = await fixture.Manager.AcceptedAsync("updateProgramme", new { now.programmeId, now.version, gates }, "programme { gates }");
        Assert.Equal(gates, changed.GetProperty("programme").List("gates").Select(gate => gate.GetString()!));
    }

    private async Task<string> ActivateAsync(Workshop workshop, MadeProgramme programme) =>
        (await fixture.Manager.AcceptedAsync("activateProgramme", await NowAsync(workshop, programme), "programme { state }")).GetProperty("programme").Text("state");

    private async Task<string> StateAsync(MadeProgramme programme) =>
        (await fixture.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { state } }", new { id = programme.Id })).GetProperty("programme").Text("state");

    private async Task<(Workshop Workshop, MadeProgramme Programme, MadeOrganisation First, MadeOrganisation Second)> TwoWayAsync(params string[] gates)
    {
        var workshop = fixture.Workshop(gates);
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        return (workshop, await workshop.TwoWayAsync(first, second), first, second);
    }

    // Named as the inputs are.
    private sealed record Now(string programmeId, int version);
}
