using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Matching;

/// <summary>A programme is matched again after somebody dropped out: what stays, what changes, and what is refused.</summary>
[Collection(MatchingCollection.Name)]
public sealed class RematchTests(ProductFixture fixture)
{
    private const string PairSelection = "id version state mentor { person { displayName } } mentee { person { displayName } }";

    [Theory]
    [InlineData(2, "Stays")]
    [InlineData(1, null)]
    [Requirement("N-09")]
    public async Task Whoever_lost_a_mentor_gets_a_free_place_and_every_running_pair_stays_as_it_is(int places, string? newMentor)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await PublishAsync(match, match.Mentor("Stays") with { Languages = ["nl", "en"] }, match.Mentor("Leaves"), match.Mentee("Kept") with { Languages = ["nl"] }, match.Mentee("Orphan"));
        var before = (await PairsAsync(match))[("Stays", "Kept")];
        await SetPlacesAsync(match, "Stays", places);
        await WithdrawAsync(match, "Leaves");

        var run = await RematchAsync(match);

        Assert.Equal(("KEEP", false), (run.Text("runningPairs"), run.GetProperty("reunitesEndedPairs").GetBoolean()));
        Assert.Equal(newMentor is null ? [("Stays", "Kept")] : [("Stays", "Kept"), (newMentor, "Orphan")], run.Pairings());
        Assert.Equal(("Kept", true), NamesOfRunning(run).Single());
        Assert.Equal((1, 0, newMentor is null ? 0 : 1), ChangesOf(run));
        Assert.Equal("VERIFIED", run.Scenario().Text("certificate"));

        await match.Workshop.PublishAsync(run);
        var after = await PairsAsync(match);
        Assert.Equal((before.Id(), before.Version(), "PUBLISHED"), (after[("Stays", "Kept")].Id(), after[("Stays", "Kept")].Version(), after[("Stays", "Kept")].Text("state")));
        Assert.Equal("ENDED", after[("Leaves", "Orphan")].Text("state"));
        Assert.Equal(newMentor is not null, after.ContainsKey(("Stays", "Orphan")));
    }

    [Fact]
    [Requirement("N-09")]
    public async Task Reconsidering_parts_as_few_as_it_takes_to_place_everybody_and_keeping_parts_nobody()
    {
        var match = await BetterForBothAsync();

        var kept = await RematchAsync(match);
        var reconsidered = await RematchAsync(match, "RECONSIDER");

        Assert.Equal([("Both", "Dutch"), ("Third", "Other")], kept.Pairings());
        Assert.Equal((2, 0, 0), ChangesOf(kept));
        Assert.Equal([("Both", "English"), ("Only Dutch", "Dutch"), ("Third", "Other")], reconsidered.Pairings());
        Assert.Equal((1, 1, 2), ChangesOf(reconsidered));
        Assert.Equal("VERIFIED", reconsidered.Scenario().Text("certificate"));
        Assert.Equal(("Other", true), NamesOfRunning(reconsidered).Single());

        var before = (await PairsAsync(match))[("Third", "Other")];
        await match.Workshop.PublishAsync(reconsidered);
        var after = await PairsAsync(match);
        Assert.Equal(
            ("ENDED", "PUBLISHED", "PUBLISHED"),
            (after[("Both", "Dutch")].Text("state"), after[("Both", "English")].Text("state"), after[("Only Dutch", "Dutch")].Text("state")));
        Assert.Equal((before.Id(), before.Version()), (after[("Third", "Other")].Id(), after[("Third", "Other")].Version()));
        var superseded = (await match.Workshop.EndOfAsync(kept.Id())).Scenario();
        Assert.Equal("SUPERSEDED", superseded.Text("state"));
        var refused = await fixture.Manager.RefusedAsync("publishMatch", new { scenarioId = superseded.Id(), version = superseded.Version() });
        Assert.Equal(("SCENARIO_CLOSED", "SUPERSEDED"), (refused.Text("code"), refused.Text("scenarioState")));
    }

    [Theory]
    [InlineData(new[] { "MOST_PLACED", "TOTAL_SCORE" }, 2, 0)]
    [InlineData(new[] { "MOST_PLACED", "LEAST_CHANGE", "TOTAL_SCORE" }, 2, 0)]
    [InlineData(new[] { "MOST_PLACED", "TOTAL_SCORE", "LEAST_CHANGE" }, 0, 2)]
    [Requirement("N-09")]
    public async Task Change_costs_more_than_a_better_score_unless_the_programme_puts_it_elsewhere(string[] goals, int goOn, int end)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.SetWeightsAsync(("crossmentor.scorers.development-goals", 100));
        await match.SetPolicyAsync("goals", goals);
        await PublishAsync(
            match,
            match.Mentor("Strategist") with { Goals = ["strategy"] }, match.Mentor("Coach") with { Goals = ["coaching"] },
            match.Mentee("First") with { Goals = ["strategy"] }, match.Mentee("Second") with { Goals = ["coaching"] });
        await SetGoalsAsync(match, "First", "coaching");
        await SetGoalsAsync(match, "Second", "strategy");

        var run = await RematchAsync(match, "RECONSIDER");

        Assert.Equal((goOn, end, end), ChangesOf(run));
        var kept = await RematchAsync(match, "KEEP");
        Assert.Equal((2, 0, 0), ChangesOf(kept));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Requirement("N-09")]
    public async Task Two_people_who_parted_are_proposed_to_each_other_again_only_if_that_is_asked_for(bool reunites)
    {
        var match = await BetterForBothAsync();
        await match.Workshop.PublishAsync(await RematchAsync(match, "RECONSIDER"));
        await WithdrawAsync(match, "English");
        await WithdrawAsync(match, "Only Dutch");

        var run = await RematchAsync(match, "KEEP", reunites);

        Assert.Equal(reunites ? [("Both", "Dutch"), ("Third", "Other")] : [("Third", "Other")], run.Pairings());
        await match.Workshop.PublishAsync(run);
        var states = (await match.Workshop.PairsAsync(match.Programme, PairSelection))
            .Where(pair => NamesOf(pair) == ("Both", "Dutch"))
            .Select(pair => pair.Text("state")).Order();
        Assert.Equal(reunites ? ["ENDED", "PUBLISHED"] : ["ENDED"], states);
    }

    [Fact]
    [Requirement("N-09")]
    public async Task A_running_pair_that_a_rule_has_come_to_forbid_stays_with_the_reason_and_goes_when_it_is_reconsidered()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await PublishAsync(match, match.Mentor("Mentor"), match.Mentee("Mentee"));
        var elsewhere = await match.Workshop.TwoWayAsync(match.Giving);
        await match.Workshop.ImportAsync(elsewhere, match.Mentor("Mentor") with { Languages = ["fi"] });

        var kept = await RematchAsync(match);
        var reconsidered = await RematchAsync(match, "RECONSIDER");

        var verdict = Assert.Single(Assert.Single(kept.Proposals()).GetProperty("explanation").List("verdicts"), verdict => verdict.Text("verdict") != "ALLOW");
        Assert.Equal(("FORBID", "NO_COMMON_LANGUAGE"), (verdict.Text("verdict"), verdict.Text("code")));
        Assert.Equal((1, 0, 0), ChangesOf(kept));
        Assert.Equal((0, 1, 0), ChangesOf(reconsidered));
        await match.Workshop.PublishAsync(reconsidered);
        Assert.Equal("ENDED", (await PairsAsync(match))[("Mentor", "Mentee")].Text("state"));
    }

    [Theory]
    [InlineData("KEEP")]
    [InlineData("RECONSIDER")]
    [Requirement("N-09")]
    public async Task A_draft_is_outdated_when_somebody_leaves_after_it_was_made(string runningPairs)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await PublishAsync(match, match.Mentor("Stays"), match.Mentor("Leaves"), match.Mentee("First"), match.Mentee("Second"));
        var run = await RematchAsync(match, runningPairs);
        await WithdrawAsync(match, "Leaves");
        var before = await fixture.Product.Database.RowCountsAsync();

        Assert.Equal("SCENARIO_OUTDATED", await fixture.Manager.RefusalCodeAsync("publishMatch", MatchRuns.Publishing(run)));

        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
        await match.Workshop.PublishAsync(await RematchAsync(match, runningPairs));
    }

    [Fact]
    [Requirement("N-19")]
    [Requirement("N-09")]
    public async Task A_run_with_running_pairs_is_replayed_bit_for_bit_drafted_from_and_compared()
    {
        var match = await BetterForBothAsync();
        var run = await RematchAsync(match, "RECONSIDER");

        var replay = (await match.Workshop.WorkAsync("replayMatchRun", new { matchRunId = run.Id() })).GetProperty("replay");
        Assert.Equal(("REPRODUCED", run.Text("resultHash")), (replay.Text("verdict"), replay.Text("resultHash")));

        var (both, dutch) = (await match.Workshop.ParticipantIdAsync(match.Programme, "Both"), await match.Workshop.ParticipantIdAsync(match.Programme, "Dutch"));
        var draft = (await fixture.Manager.AcceptedAsync(
            "draftScenario",
            new { matchRunId = run.Id(), label = "They stay", pins = new[] { new { mentorId = both, menteeId = dutch, reason = "They asked for it." } } },
            "scenario { id }")).GetProperty("scenario").Id();
        Assert.Equal("SUCCEEDED", (await match.Workshop.WorkAsync("resolveScenario", new { scenarioId = draft, version = 1 })).Text("state"));
        const string Compare = "query($ids: [ID!]!) { compareScenarios(ids: $ids) { scenarios { runningPairs { goOnCount endCount beginCount changes { change score } } } } }";
        var compared = (await fixture.Manager.QueryAsync(Compare, new { ids = new[] { run.Scenario().Id(), draft } })).GetProperty("compareScenarios").List("scenarios");

        Assert.Equal([(1, 1, 2), (2, 0, 0)], compared.Select(figures => CountsOf(figures.GetProperty("runningPairs"))));
        Assert.Equal(["ADDED", "ADDED", "REMOVED"], compared[0].GetProperty("runningPairs").List("changes").Select(change => change.Text("change")));
        await fixture.Manager.AcceptedAsync("publishMatch", new { scenarioId = draft, version = await match.Workshop.VersionOfAsync(draft) }, "scenario { state }");
        Assert.Equal(2, (await PairsAsync(match)).Values.Count(pair => pair.Text("state") == "PUBLISHED"));
    }

    [Fact]
    [Requirement("N-09")]
    public async Task In_a_draft_that_keeps_running_pairs_none_is_ruled_out_and_no_place_of_theirs_is_given_away()
    {
        var match = await BetterForBothAsync();
        var run = await RematchAsync(match);
        async Task<object> DecideAsync(string mentor, string mentee) => new
        {
            mentorId = await match.Workshop.ParticipantIdAsync(match.Programme, mentor),
            menteeId = await match.Workshop.ParticipantIdAsync(match.Programme, mentee),
            reason = "They asked for it.",
        };
        var (running, taken, free) = (await DecideAsync("Both", "Dutch"), await DecideAsync("Both", "English"), await DecideAsync("Only Dutch", "English"));

        Assert.Equal("DECISION_CONFLICT", await fixture.Manager.RefusalCodeAsync("draftScenario", new { matchRunId = run.Id(), label = "x", exclusions = new[] { running } }));
        Assert.Equal("DECISION_CONFLICT", await fixture.Manager.RefusalCodeAsync("draftScenario", new { matchRunId = run.Id(), label = "x", pins = new[] { taken } }));
        Assert.Equal("PIN_NOT_ELIGIBLE", await fixture.Manager.RefusalCodeAsync("draftScenario", new { matchRunId = run.Id(), label = "x", pins = new[] { free } }));
        await fixture.Manager.AcceptedAsync("draftScenario", new { matchRunId = run.Id(), label = "x", pins = new[] { running }, exclusions = new[] { taken } }, "scenario { id }");
        var reconsidered = await RematchAsync(match, "RECONSIDER");
        await fixture.Manager.AcceptedAsync("draftScenario", new { matchRunId = reconsidered.Id(), label = "x", pins = new[] { taken }, exclusions = new[] { running } }, "scenario { id }");
    }

    [Fact]
    [Requirement("S-15")]
    public async Task A_new_mentee_joins_the_smallest_group_that_stays_transversal_or_none()
    {
        var workshop = fixture.Workshop();
        var organisations = new[] { await workshop.OrganisationAsync("A"), await workshop.OrganisationAsync("B"), await workshop.OrganisationAsync("C"), await workshop.OrganisationAsync("D") };
        var programme = await workshop.ProgrammeAsync("HYBRID_ACTION_LEARNING", balanceTolerance: 5, learningGroupCount: 2);
        foreach (var organisation in organisations)
        {
            await workshop.JoinAsync(programme, organisation);
        }

        // A, B and C have somebody in each of the two groups, and D in one of them.
        await workshop.ImportAsync(programme, [.. organisations.SelectMany(organisation => Enumerable.Range(0, organisation == organisations[3] ? 1 : 2).SelectMany(index => new[]
        {
            RosterRow.Mentor(organisation, $"Mentor {index} of {organisation.Name}") with { Capacity = 2 },
            RosterRow.Mentee(organisation, $"Mentee {index} of {organisation.Name}"),
        }))]);
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        var before = await GroupsAsync(programme);
        var (fits, fitsNowhere) = (await EnrolAsync(workshop, programme, organisations[3], "Newcomer of D"), await EnrolAsync(workshop, programme, organisations[0], "Newcomer of A"));

        var run = await workshop.EndOfAsync((await fixture.Manager.AcceptedAsync("startMatchRun", new { programmeId = programme.Id }, "matchRun { id }")).GetProperty("matchRun").Id());

        Assert.Equal(["Newcomer of A"], run.Scenario().List("ungrouped").Select(person => person.GetProperty("person").Text("displayName")));
        await workshop.PublishAsync(run);
        var after = await GroupsAsync(programme);
        Assert.Equal([3, 4], before.Values.Select(members => members.Count).Order());
        var joined = Assert.Single(after, group => group.Value.Contains(fits));
        Assert.Equal(3, before[joined.Key].Count);
        Assert.Equal(before[joined.Key].Append(fits).Order(StringComparer.Ordinal), joined.Value.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(after.Values, members => members.Contains(fitsNowhere));
        Assert.Equal(before.Values.Sum(members => members.Count) + 1, after.Values.Sum(members => members.Count));
    }

    [Fact]
    public async Task Before_a_match_is_published_nothing_is_said_about_running_pairs()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.Workshop.ImportAsync(match.Programme, match.Mentor("Mentor"), match.Mentee("Mentee"));

        var kept = await fixture.Manager.RefusedAsync("startMatchRun", new { programmeId = match.Programme.Id, runningPairs = "KEEP" });
        var reunited = await fixture.Manager.RefusedAsync("startMatchRun", new { programmeId = match.Programme.Id, reunitesEndedPairs = true });
        var run = await match.Workshop.MatchAsync(match.Programme);

        Assert.Equal(("INVALID_INPUT", "runningPairs"), (kept.Text("code"), kept.Text("field")));
        Assert.Equal(("INVALID_INPUT", "reunitesEndedPairs"), (reunited.Text("code"), reunited.Text("field")));
        Assert.True(run.IsNull("runningPairs"));
        Assert.Equal((0, 0, 1), ChangesOf(run));
        await match.Workshop.PublishAsync(run);
        Assert.Equal("WRONG_PROGRAMME_STATE", await fixture.Manager.RefusalCodeAsync("draftScenario", new { matchRunId = run.Id(), label = "Too late" }));
    }

    /// <summary>Two pairs run, and a third mentee could be placed if one of them changed: who speaks both languages mentors a Dutch speaker.</summary>
    private async Task<OneWayMatch> BetterForBothAsync()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.SetWeightsAsync(("crossmentor.scorers.development-goals", 100));
        await PublishAsync(
            match,
            match.Mentor("Both") with { Languages = ["en", "nl"], Goals = ["strategy"] },
            match.Mentor("Only Dutch") with { Languages = ["nl"], Goals = ["coaching"] },
            match.Mentor("Third") with { Languages = ["da"] },
            match.Mentee("Dutch") with { Languages = ["nl"], Goals = ["strategy"] },
            match.Mentee("Other") with { Languages = ["da"] });
        await EnrolAsync(match.Workshop, match.Programme, match.Receiving, "English");
        return match;
    }

    private static async Task PublishAsync(OneWayMatch match, params RosterRow[] rows) => await match.Workshop.PublishAsync(await match.MatchAsync(rows));

    private async Task<JsonElement> RematchAsync(OneWayMatch match, string? runningPairs = null, bool reunitesEndedPairs = false)
    {
        var input = new { programmeId = match.Programme.Id, runningPairs, reunitesEndedPairs };
        var id = (await fixture.Manager.AcceptedAsync("startMatchRun", input, "matchRun { id }")).GetProperty("matchRun").Id();
        var run = await match.Workshop.EndOfAsync(id);
        Assert.True(run.Text("state") == "SUCCEEDED", run.GetRawText());
        return run;
    }

    private async Task WithdrawAsync(OneWayMatch match, string name)
    {
        var participantId = await match.Workshop.ParticipantIdAsync(match.Programme, name);
        await fixture.Manager.AcceptedAsync(
            "withdrawParticipant", new { participantId, version = await match.Workshop.VersionOfAsync(participantId) }, "participant { state }");
    }

    private async Task SetPlacesAsync(OneWayMatch match, string name, int capacity)
    {
        var participantId = await match.Workshop.ParticipantIdAsync(match.Programme, name);
        var input = new { participantId, version = await match.Workshop.VersionOfAsync(participantId), capacity };
        await fixture.Manager.AcceptedAsync("updateParticipant", input, "participant { capacity }");
    }

    private async Task SetGoalsAsync(OneWayMatch match, string name, params string[] goals)
    {
        var participantId = await match.Workshop.ParticipantIdAsync(match.Programme, name);
        var input = new { participantId, version = await match.Workshop.VersionOfAsync(participantId), goals };
        await fixture.Manager.AcceptedAsync("updateParticipant", input, "participant { goals }");
    }

    private async Task<string> EnrolAsync(Workshop workshop, MadeProgramme programme, MadeOrganisation organisation, string name)
    {
        var input = new { programmeId = programme.Id, personId = await workshop.PersonAsync(organisation, name), role = "MENTEE" };
        return (await fixture.Manager.AcceptedAsync("enrolParticipant", input, "participant { id }")).GetProperty("participant").Id();
    }

    private async Task<Dictionary<(string Mentor, string Mentee), JsonElement>> PairsAsync(OneWayMatch match)
        => (await match.Workshop.PairsAsync(match.Programme, PairSelection)).ToDictionary(NamesOf);

    private async Task<Dictionary<int, List<string>>> GroupsAsync(MadeProgramme programme)
        => (await fixture.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { learningGroups { number members { id } } } }", new { id = programme.Id }))
            .GetProperty("programme").List("learningGroups")
            .ToDictionary(group => group.Number("number"), group => group.List("members").Select(member => member.Id()).ToList());

    private static (string Mentor, string Mentee) NamesOf(JsonElement pair)
        => (pair.GetProperty("mentor").GetProperty("person").Text("displayName"), pair.GetProperty("mentee").GetProperty("person").Text("displayName"));

    private static IEnumerable<(string Mentee, bool IsRunning)> NamesOfRunning(JsonElement run) => run.Proposals()
        .Where(proposal => proposal.GetProperty("isRunning").GetBoolean())
        .Select(proposal => (NamesOf(proposal).Mentee, true));

    private static (int GoOn, int End, int Begin) ChangesOf(JsonElement run) => CountsOf(run.Scenario().GetProperty("runningPairs"));

    private static (int GoOn, int End, int Begin) CountsOf(JsonElement changes) => (changes.Number("goOnCount"), changes.Number("endCount"), changes.Number("beginCount"));
}
