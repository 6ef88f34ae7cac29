using System.Text.Json;
using CrossMentor.Api.Tests.Reading;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Matching;

/// <summary>Drafts of one run with decisions of people, through the operations that the documentation shows.</summary>
[Collection(MatchingCollection.Name)]
public sealed class ScenarioTests(ProductFixture fixture)
{
    [Fact]
    [Requirement("N-08")]
    [Requirement("N-19")]
    public async Task A_manager_drafts_solves_compares_and_publishes_another_scenario()
    {
        var (workshop, programme, run) = await MatchAsync();
        var first = run.Scenario();
        var (mentor, mentee) = await NonPairAsync(workshop, programme, run);

        var drafted = await DoAsync("draft-scenario", "draftScenario", new { matchRunId = run.Id(), label = "With a pin", pins = new[] { Decide(mentor, mentee) } });
        var draft = drafted.GetProperty("scenario");
        Assert.Equal(("NONE", 1), (draft.Text("solution"), draft.Version()));
        var unsolved = await fixture.Manager.RefusalCodesAsync("publishMatch", new { scenarioId = draft.Id(), version = draft.Version() });
        Assert.Equal(["SCENARIO_NOT_SOLVED"], unsolved);
        await DoAsync("resolve-scenario", "resolveScenario", new { scenarioId = draft.Id(), version = draft.Version() });
        await EndedAsync(draft.Id());

        var decided = (await AskAsync("scenario-decisions", new { id = draft.Id() })).GetProperty("scenario");
        var decision = Assert.Single(decided.List("decisions"));
        Assert.Equal(
            ("CURRENT", "PIN", mentor, mentee, "They asked for it."),
            (decided.Text("solution"), decision.Text("kind"), decision.GetProperty("mentor").Id(), decision.GetProperty("mentee").Id(), decision.Text("reason")));
        Assert.False(string.IsNullOrWhiteSpace(decision.Text("decidedBy")));

        var compared = (await AskAsync("compare-scenarios", new { ids = new[] { first.Id(), draft.Id() } })).GetProperty("compareScenarios").List("scenarios");
        var (before, after) = (compared[0], compared[1]);
        Assert.Equal((0, first.Number("placedCount")), (before.Number("changedCount"), before.Number("sharedCount")));
        Assert.True(after.Number("changedCount") > 0);
        Assert.Equal(after.Number("changedCount"), after.List("changes").Count);
        Assert.Contains(after.List("changes"), change => change.Text("change") == "ADDED" && change.GetProperty("mentor").Id() == mentor && change.GetProperty("mentee").Id() == mentee);
        var solved = after.GetProperty("scenario");
        Assert.Equal(solved.Number("placedCount"), after.Number("sharedCount") + after.List("changes").Count(change => change.Text("change") == "ADDED"));
        Assert.Equal(
            (first.Number("placedCount") - solved.Number("placedCount"), first.Number("totalScore") - solved.Number("totalScore")),
            (decision.Number("pairsLost"), decision.Number("scoreLost")));
        Assert.InRange(after.Number("leastScore"), 0, after.Number("medianScore"));
        Assert.All(after.List("organisations"), share => Assert.Equal(
            share.Number("pairsReceived"), share.GetProperty("fairShare").GetDouble() + share.GetProperty("deviation").GetDouble(), 0.011));
        Assert.Equal(solved.Number("placedCount"), after.List("organisations").Sum(share => share.Number("pairsGiven")));

        await fixture.Manager.AcceptedAsync("publishMatch", new { scenarioId = draft.Id(), version = decided.Version() }, "scenario { state }");
        Assert.Contains(await workshop.PairsAsync(programme, "mentor { id } mentee { id }"), pair => pair.GetProperty("mentor").Id() == mentor && pair.GetProperty("mentee").Id() == mentee);
        Assert.Equal(["SCENARIO_CLOSED"], (await fixture.Manager.RefusalCodesAsync(
            "updateScenarioDecisions", new { scenarioId = first.Id(), version = await workshop.VersionOfAsync(first.Id()) })).Where(code => code.StartsWith("SCENARIO", StringComparison.Ordinal)));
    }

    [Fact]
    [Requirement("N-07")]
    public async Task The_best_alternative_of_a_pair_is_shown_and_a_solve_without_the_pair_confirms_it()
    {
        var (workshop, _, run) = await MatchAsync();
        var scenario = run.Scenario();
        var proposals = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { scenario(id: $id) { proposals(first: 250) { nodes { mentor { id } mentee { id } explanation { alternative { mentor { id } pairsLost scoreLost goalLost } } } } } }",
            new { id = scenario.Id() })).GetProperty("scenario").GetProperty("proposals").Nodes();
        Assert.NotEmpty(proposals);
        var proposal = proposals[0];
        var alternative = proposal.GetProperty("explanation").GetProperty("alternative");

        var draft = (await DoAsync("draft-scenario", "draftScenario", new
        {
            matchRunId = run.Id(),
            label = "Without it",
            exclusions = new[] { Decide(proposal.GetProperty("mentor").Id(), proposal.GetProperty("mentee").Id()) },
        })).GetProperty("scenario");
        await workshop.WorkAsync("resolveScenario", new { scenarioId = draft.Id(), version = 1 });
        var without = (await fixture.Manager.QueryAsync("query($id: ID!) { scenario(id: $id) { placedCount totalScore } }", new { id = draft.Id() })).GetProperty("scenario");

        Assert.Equal(alternative.Number("pairsLost") > 0 ? "MOST_PLACED" : alternative.Number("scoreLost") > 0 ? "TOTAL_SCORE" : null, alternative.GetProperty("goalLost").GetString());
        Assert.Equal(
            (alternative.Number("pairsLost"), alternative.Number("scoreLost")),
            (scenario.Number("placedCount") - without.Number("placedCount"), scenario.Number("totalScore") - without.Number("totalScore")));
    }

    [Fact]
    [Requirement("N-08")]
    public async Task What_would_place_somebody_names_the_rule_and_the_place()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.Workshop.ImportAsync(
            match.Programme,
            match.Mentor("English") with { Languages = ["en"] },
            match.Mentor("Dutch") with { Languages = ["nl"] },
            match.Mentee("Placed") with { Languages = ["en"], Goals = ["strategy"] },
            match.Mentee("Left") with { Languages = ["en"] });
        var run = await match.Workshop.MatchAsync(match.Programme);
        var left = Assert.Single(run.Scenario().List("unplaced"), person => person.GetProperty("participant").Text("role") == "MENTEE")
            .GetProperty("participant").GetProperty("person").Text("displayName");
        var menteeId = await match.Workshop.ParticipantIdAsync(match.Programme, left);

        var queued = await DoAsync("ask-what-if", "askWhatIf", new { scenarioId = run.Scenario().Id(), menteeId });
        var answer = await TaskAsync(queued.GetProperty("matchTask").Id());

        var report = answer.GetProperty("whatIf");
        Assert.Equal((false, true), (report.GetProperty("isSoAlready").GetBoolean(), report.GetProperty("isComplete").GetBoolean()));
        Assert.Equal(["EXTRA_PLACE", "LIFT_RULE", "PIN"], report.List("changes").Select(change => change.Text("kind")));
        var rule = report.List("changes")[1];
        Assert.Equal(
            ("crossmentor.rules.common-language", "NO_COMMON_LANGUAGE", "Dutch", -1),
            (rule.Text("pluginId"), rule.Text("code"), rule.GetProperty("mentor").GetProperty("person").Text("displayName"), rule.Number("pairsLost")));
        Assert.Equal((0, left), (report.List("changes")[2].Number("pairsLost"), report.List("changes")[2].GetProperty("mentee").GetProperty("person").Text("displayName")));
    }

    [Fact]
    [Requirement("N-19")]
    public async Task A_run_is_replayed_bit_for_bit()
    {
        var (_, _, run) = await MatchAsync();

        var queued = await DoAsync("replay-match-run", "replayMatchRun", new { matchRunId = run.Id() });
        var report = (await TaskAsync(queued.GetProperty("matchTask").Id())).GetProperty("replay");

        Assert.Equal(
            ("REPRODUCED", run.Text("inputsHash"), run.Text("resultHash"), 0),
            (report.Text("verdict"), report.Text("inputsHash"), report.Text("resultHash"), report.List("differences").Count));
    }

    [Fact]
    [Requirement("S-01")]
    public async Task No_pin_crosses_into_an_organisation_or_lifts_a_rule()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        var run = await match.MatchAsync(
            match.Mentor("Mentor") with { Languages = ["en"] }, match.Mentee("English") with { Languages = ["en"] }, match.Mentee("Dutch") with { Languages = ["nl"] });
        var (mentor, dutch) = (await match.Workshop.ParticipantIdAsync(match.Programme, "Mentor"), await match.Workshop.ParticipantIdAsync(match.Programme, "Dutch"));
        var input = new { scenarioId = run.Scenario().Id(), version = 1, addPins = new[] { Decide(mentor, dutch) } };

        var refused = await fixture.Manager.RefusedAsync("updateScenarioDecisions", input);

        Assert.Equal(
            ("PIN_NOT_ELIGIBLE", mentor, dutch, "crossmentor.rules.common-language", "NO_COMMON_LANGUAGE"),
            (refused.Text("code"), refused.GetProperty("mentor").Id(), refused.GetProperty("mentee").Id(), refused.Text("ruleId"), refused.Text("ruleCode")));

        var (workshop, programme, other) = await MatchAsync();
        var own = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { participants(first: 250, where: { programmeId: { eq: $id } }) { nodes { id role organisation { name } } } }", new { id = programme.Id })).GetProperty("participants").Nodes()
            .GroupBy(person => person.GetProperty("organisation").Text("name")).First();
        var within = Decide(own.First(person => person.Text("role") == "MENTOR").Id(), own.First(person => person.Text("role") == "MENTEE").Id());
        Assert.Equal("SAME_ORGANISATION", await fixture.Manager.RefusalCodeAsync("draftScenario", new { matchRunId = other.Id(), label = "x", pins = new[] { within } }));
        Assert.NotNull(workshop);
    }

    [Fact]
    [Requirement("N-01")]
    public async Task People_of_a_programme_that_the_caller_does_not_manage_are_as_if_they_did_not_exist()
    {
        var (workshop, programme, run) = await MatchAsync();
        var (mentor, mentee) = await NonPairAsync(workshop, programme, run);
        var elsewhere = await Consortium.MakeAsync(fixture.OtherWorkshop());
        async Task<string> TryAsync(string hidden)
        {
            var (_, body) = await fixture.Manager.SendAsync(
                await Operations.ReadAsync("draft-scenario"), new { input = new { matchRunId = run.Id(), label = "x", pins = new[] { Decide(mentor, hidden) } } });
            return body.Replace(hidden, "", StringComparison.Ordinal);
        }

        var nobody = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"Participant:{Guid.NewGuid():N}")).TrimEnd('=');
        Assert.Contains("NOT_FOUND", await TryAsync(nobody), StringComparison.Ordinal);
        Assert.Equal(await TryAsync(nobody), await TryAsync(elsewhere.ParticipantId));
        Assert.NotEqual(mentee, elsewhere.ParticipantId);
    }

    [Fact]
    [Requirement("N-01")]
    public async Task A_coordinator_and_another_manager_see_no_scenario_task_or_comparison()
    {
        var workshop = fixture.Workshop();
        var consortium = await Consortium.MakeAsync(workshop);
        var draft = (await DoAsync("draft-scenario", "draftScenario", new { matchRunId = consortium.Run.Id(), label = "Another" })).GetProperty("scenario").Id();
        var task = consortium.MatchTaskId;
        foreach (var caller in new[] { await fixture.CoordinatorOfAsync(consortium.First), fixture.OtherManager })
        {
            Assert.Equal("""{"data":{"scenario":null}}""", (await caller.SendAsync(await Operations.ReadAsync("scenario-decisions"), new { id = draft })).Body);
            Assert.Equal("""{"data":{"matchTask":null}}""", (await caller.SendAsync(await Operations.ReadAsync("match-task"), new { id = task })).Body);
            Assert.Equal(
                """{"data":{"compareScenarios":null}}""",
                (await caller.SendAsync(await Operations.ReadAsync("compare-scenarios"), new { ids = new[] { consortium.ScenarioId, draft } })).Body);
        }
    }

    [Fact]
    public async Task A_comparison_is_of_two_to_eight_scenarios_of_one_programme()
    {
        var (_, _, run) = await MatchAsync();
        var (_, _, other) = await MatchAsync();
        var (id, foreign) = (run.Scenario().Id(), other.Scenario().Id());
        var document = await Operations.ReadAsync("compare-scenarios");

        foreach (var ids in new string[][] { [], [id], [id, id], [id, foreign], [.. Enumerable.Repeat(id, 9)] })
        {
            Assert.Equal("BAD_COMPARISON", await fixture.Manager.ErrorCodeAsync(document, new { ids }));
        }
    }

    [OwnEngineFact("The other engine batches by time, so its statements are not the same every time.")]
    public async Task A_comparison_costs_as_many_statements_for_eight_as_for_two()
    {
        var (_, _, run) = await MatchAsync();
        var ids = new List<string> { run.Scenario().Id() };
        for (var index = 1; index < 8; index++)
        {
            ids.Add((await DoAsync("draft-scenario", "draftScenario", new { matchRunId = run.Id(), label = $"Draft {index}" })).GetProperty("scenario").Id());
        }

        var counts = new List<int>();
        foreach (var count in new[] { 2, 8 })
        {
            using var counter = new StatementCounter(fixture.Product.Database);
            await AskAsync("compare-scenarios", new { ids = ids.Take(count) });
            counts.Add(counter.Statements.Count);
        }

        Assert.Single(counts.Distinct());
        Assert.InRange(counts[0], 1, 12);
    }

    [Fact]
    public async Task Work_that_ended_is_not_cancelled_and_a_stale_draft_is_not_solved()
    {
        var (workshop, _, run) = await MatchAsync();
        var draft = (await DoAsync("draft-scenario", "draftScenario", new { matchRunId = run.Id(), label = "Another" })).GetProperty("scenario").Id();
        var task = await workshop.WorkAsync("resolveScenario", new { scenarioId = draft, version = 1 });

        Assert.Equal("SUCCEEDED", task.Text("state"));
        Assert.Equal("MATCH_TASK_ENDED", await fixture.Manager.RefusalCodeAsync("cancelMatchTask", new { matchTaskId = task.Id() }));
        Assert.Equal("STALE_VERSION", await fixture.Manager.RefusalCodeAsync("resolveScenario", new { scenarioId = draft, version = 1 }));
    }

    private static object Decide(string mentorId, string menteeId) => new { mentorId, menteeId, reason = "They asked for it." };

    private async Task<(Workshop Workshop, MadeProgramme Programme, JsonElement Run)> MatchAsync()
    {
        var workshop = fixture.Workshop();
        var organisations = new[] { await workshop.OrganisationAsync("A"), await workshop.OrganisationAsync("B"), await workshop.OrganisationAsync("C") };
        var programme = await workshop.TwoWayAsync(organisations);
        await workshop.ImportAsync(programme, [.. organisations.SelectMany(organisation => Enumerable.Range(0, 2).SelectMany(index => new[]
        {
            RosterRow.Mentor(organisation, $"Mentor {index} of {organisation.Name}") with { Goals = [$"goal-{index}"] },
            RosterRow.Mentee(organisation, $"Mentee {index} of {organisation.Name}") with { Goals = [$"goal-{index}"] },
        }))]);
        return (workshop, programme, await workshop.MatchAsync(programme));
    }

    /// <summary>A mentor and a mentee of two organisations whom the run did not pair.</summary>
    private async Task<(string Mentor, string Mentee)> NonPairAsync(Workshop workshop, MadeProgramme programme, JsonElement run)
    {
        Assert.NotNull(workshop);
        var people = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { participants(first: 250, where: { programmeId: { eq: $id } }) { nodes { id role organisation { id } } } }",
            new { id = programme.Id })).GetProperty("participants").Nodes();
        var pairs = run.Proposals().Select(proposal => (proposal.GetProperty("mentor").Id(), proposal.GetProperty("mentee").Id())).ToHashSet();
        return people.Where(person => person.Text("role") == "MENTOR")
            .SelectMany(mentor => people
                .Where(person => person.Text("role") == "MENTEE" && person.GetProperty("organisation").Id() != mentor.GetProperty("organisation").Id())
                .Select(mentee => (mentor.Id(), mentee.Id())))
            .First(pair => !pairs.Contains(pair));
    }

    private async Task<JsonElement> AskAsync(string operation, object variables) => await fixture.Manager.QueryAsync(await Operations.ReadAsync(operation), variables);

    /// <summary>The payload of a documented mutation that has to be accepted.</summary>
    private async Task<JsonElement> DoAsync(string operation, string field, object input)
    {
        var payload = (await AskAsync(operation, new { input })).GetProperty(field);
        Assert.True(payload.List("errors").Count == 0, payload.GetRawText());
        return payload;
    }

    private async Task<JsonElement> TaskAsync(string id)
    {
        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var task = (await AskAsync("match-task", new { id })).GetProperty("matchTask");
            if (task.Text("state") is not ("QUEUED" or "RUNNING"))
            {
                Assert.True(task.Text("state") == "SUCCEEDED", task.GetRawText());
                return task;
            }

            await Task.Delay(20, tooLong.Token);
        }
    }

    private async Task EndedAsync(string scenarioId)
    {
        var task = (await AskAsync("scenario-decisions", new { id = scenarioId })).GetProperty("scenario").List("tasks")[0];
        Assert.Equal("RESOLVE", task.Text("kind"));
        await TaskAsync(task.Id());
    }
}
