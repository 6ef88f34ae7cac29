using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Matching;

/// <summary>A run from its queue to its scenario: progress, cancellation, repetition, explanation, weights.</summary>
[Collection(MatchingCollection.Name)]
public sealed class MatchRunTests(ProductFixture fixture)
{
    private const string Goals = "crossmentor.scorers.development-goals";
    private const string Location = "crossmentor.scorers.location";

    private static readonly string[] Stages = ["QUEUED", "LOADING", "RULES", "SCORING", "SOLVING", "GROUPING", "EXPLAINING", "SAVING", "DONE"];

    [Fact]
    [Requirement("S-30")]
    public async Task Progress_never_goes_back_and_ends_at_a_hundred()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.ImportManyAsync();
        var id = await match.Workshop.StartAsync(match.Programme);
        List<(string State, int Stage, int Percent)> seen = [];
        do
        {
            var run = (await fixture.Manager.QueryAsync("query($id: ID!) { matchRun(id: $id) { state progress { stage done total percent } } }", new { id })).GetProperty("matchRun");
            var progress = run.GetProperty("progress");
            Assert.InRange(progress.Number("done"), 0, progress.Number("total"));
            seen.Add((run.Text("state"), Array.IndexOf(Stages, progress.Text("stage")), progress.Number("percent")));
        }
        while (seen[^1].State is "QUEUED" or "RUNNING");

        Assert.Equal(("SUCCEEDED", Stages.Length - 1, 100), seen[^1]);
        Assert.DoesNotContain(seen, one => one.Stage < 0 || one.Percent is < 0 or > 100);
        Assert.All(seen.Zip(seen.Skip(1)), next => Assert.True(
            next.First.Stage <= next.Second.Stage && next.First.Percent <= next.Second.Percent, $"{next.First} was followed by {next.Second}."));
        var ended = await match.Workshop.EndOfAsync(id);
        Assert.Equal(200, ended.Scenario().Number("placedCount"));
        Assert.True(ended.GetProperty("queuedAt").GetDateTimeOffset() <= ended.GetProperty("startedAt").GetDateTimeOffset());
        Assert.True(ended.GetProperty("startedAt").GetDateTimeOffset() <= ended.GetProperty("endedAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_cancelled_run_leaves_no_scenario_and_room_for_another()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.ImportManyAsync();
        JsonElement payload;
        string matchRunId;
        do
        {
            // A run that was faster than its cancellation has ended in the ordinary way; then the next one is tried.
            matchRunId = await match.Workshop.StartAsync(match.Programme);
            payload = await fixture.Manager.MutateAsync("cancelMatchRun", new { matchRunId }, "matchRun { state }");
        }
        while (payload.List("errors").Count > 0);

        var cancelled = await match.Workshop.EndOfAsync(matchRunId);
        var next = await match.Workshop.MatchAsync(match.Programme);

        Assert.Equal(("CANCELLED", 0), (cancelled.Text("state"), cancelled.List("scenarios").Count));
        Assert.True(cancelled.IsNull("resultHash") && !cancelled.IsNull("endedAt") && cancelled.IsNull("failure"));
        Assert.Single(next.List("scenarios"));
        Assert.Empty((await match.Workshop.EndOfAsync(matchRunId)).List("scenarios"));
    }

    [Fact]
    [Requirement("N-19")]
    public async Task Equal_seeds_and_inputs_give_equal_results()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        var rows = Enumerable.Range(0, 12).SelectMany(index => new[] { match.Mentor($"Mentor {index}"), match.Mentee($"Mentee {index}") }).ToArray();
        await match.Workshop.ImportAsync(match.Programme, rows);

        var runs = new[] { await match.Workshop.MatchAsync(match.Programme, 7), await match.Workshop.MatchAsync(match.Programme, 7), await match.Workshop.MatchAsync(match.Programme, 8) };

        Assert.Equal(runs[0].Text("inputsHash"), runs[1].Text("inputsHash"));
        Assert.Equal(runs[0].Text("resultHash"), runs[1].Text("resultHash"));
        Assert.Equal(runs[0].Pairings(), runs[1].Pairings());
        Assert.Equal([7, 7, 8], runs.Select(run => run.Number("seed")));
        Assert.NotEqual(runs[0].Text("inputsHash"), runs[2].Text("inputsHash"));
        Assert.All(runs, run => Assert.Matches("^[0-9a-f]{64}$", run.Text("resultHash")));

        // Everybody is alike here, so only the seed decides: another one gives other pairs.
        Assert.NotEqual(runs[0].Pairings(), runs[2].Pairings());
    }

    [Fact]
    [Requirement("N-19")]
    public async Task Another_input_gives_another_hash()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        var before = await match.MatchAsync(match.Mentor("Mentor"), match.Mentee("Mentee"));

        var after = await match.MatchAsync(match.Mentor("Mentor") with { ExperienceYears = 5 });

        Assert.NotEqual(before.Text("inputsHash"), after.Text("inputsHash"));
    }

    [Fact]
    [Requirement("S-31")]
    [Requirement("N-07")]
    public async Task An_explanation_sums_exactly_and_cites_profile_and_goal()
    {
        var match = await OneWayMatch.StartAsync(fixture);

        var run = await match.MatchAsync(
            match.Mentor("Mentor") with { Goals = ["strategy"], Skills = ["negotiation"], ExperienceYears = 25, Grade = "12", Function = "finance", Country = "NL" },
            match.Mentee("Mentee") with { Goals = ["strategy"], Skills = ["coaching"], ExperienceYears = 10, Grade = "8", Function = "operations", Country = "BE" });

        var proposal = Assert.Single(run.Proposals());
        var explanation = proposal.GetProperty("explanation");
        var contributions = explanation.List("contributions");
        Assert.Equal(proposal.Number("score"), explanation.Number("score"));
        Assert.Equal(explanation.Number("score"), contributions.Sum(one => one.Number("amount")));
        Assert.Equal(run.Scenario().Number("totalScore"), proposal.Number("score"));
        Assert.Equal(run.List("weights").Select(weight => weight.Text("pluginId")).Order(), contributions.Select(one => one.Text("pluginId")).Order());
        Assert.All(contributions, one =>
        {
            Assert.InRange(one.Number("points"), 0, 1000);
            Assert.False(string.IsNullOrWhiteSpace(one.Text("label")) || string.IsNullOrWhiteSpace(one.Text("text")));
        });
        Assert.Equal(1000, contributions.Single(one => one.Text("pluginId") == Goals).Number("points"));
        Assert.Contains("strategy", contributions.Single(one => one.Text("pluginId") == Goals).Text("text"), StringComparison.Ordinal);
        Assert.All(explanation.List("verdicts"), verdict => Assert.Equal(("ALLOW", "OK"), (verdict.Text("verdict"), verdict.Text("code"))));
        Assert.Equal(
            run.List("plugins").Where(plugin => plugin.Text("kind") == "ELIGIBILITY_RULE").Select(plugin => plugin.Text("pluginId")).Order(),
            explanation.List("verdicts").Select(verdict => verdict.Text("pluginId")).Order());
    }

    [Fact]
    [Requirement("S-57")]
    public async Task Weights_decide_whom_somebody_is_matched_with()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.Workshop.ImportAsync(
            match.Programme,
            match.Mentor("Same goals") with { Goals = ["strategy"], Country = "DK", City = "Aarhus" },
            match.Mentor("Near by") with { Goals = ["coaching"], Country = "NL", City = "Utrecht" },
            match.Mentee("Mentee") with { Goals = ["strategy"], Country = "NL", City = "Utrecht" });

        await match.SetWeightsAsync((Goals, 1000), (Location, 0));
        var byGoals = await match.Workshop.MatchAsync(match.Programme);
        await match.SetWeightsAsync((Goals, 0), (Location, 1000));
        var byLocation = await match.Workshop.MatchAsync(match.Programme);

        Assert.Equal("Same goals", Assert.Single(byGoals.Pairings()).Mentor);
        Assert.Equal("Near by", Assert.Single(byLocation.Pairings()).Mentor);
        Assert.Equal([1000, 0], byGoals.List("weights").OrderBy(weight => weight.Text("pluginId")).Select(weight => weight.Number("weight")));
        Assert.NotEqual(byGoals.Text("inputsHash"), byLocation.Text("inputsHash"));
    }

    [Fact]
    [Requirement("N-06")]
    public async Task As_many_as_possible_are_placed_before_scores_count()
    {
        // A and X fit best, but then B, who may only be matched with X, goes without.
        var match = await OneWayMatch.StartAsync(fixture);
        await match.SetWeightsAsync((Goals, 1000));

        var run = await match.MatchAsync(
            match.Mentor("X") with { Languages = ["en", "nl"], Goals = ["strategy"] },
            match.Mentor("Y") with { Languages = ["en"], Goals = ["coaching"] },
            match.Mentee("A") with { Languages = ["en"], Goals = ["strategy"] },
            match.Mentee("B") with { Languages = ["nl"], Goals = ["board-work"] });

        Assert.Equal([("X", "B"), ("Y", "A")], run.Pairings());
        Assert.Equal("VERIFIED", run.Scenario().Text("certificate"));
    }

    [Fact]
    [Requirement("S-14")]
    [Requirement("S-15")]
    public async Task A_hybrid_run_proposes_pairs_and_transversal_groups()
    {
        var workshop = fixture.Workshop();
        var organisations = new[] { await workshop.OrganisationAsync("A"), await workshop.OrganisationAsync("B"), await workshop.OrganisationAsync("C") };
        var programme = await workshop.ProgrammeAsync("HYBRID_ACTION_LEARNING", learningGroupCount: 2);
        foreach (var organisation in organisations)
        {
            await workshop.JoinAsync(programme, organisation);
        }

        await workshop.ImportAsync(
            programme,
            [.. organisations.SelectMany(organisation => Enumerable.Range(0, 2).SelectMany(index => new[]
            {
                RosterRow.Mentor(organisation, $"Mentor {index} of {organisation.Name}"),
                RosterRow.Mentee(organisation, $"Mentee {index} of {organisation.Name}"),
            }))]);

        var run = await workshop.MatchAsync(programme);

        Assert.Equal(6, run.Proposals().Count);
        Assert.Equal([1, 2], run.Scenario().List("groups").Select(group => group.Number("number")));
        Assert.All(run.Scenario().List("groups"), group => Assert.Equal(
            organisations.Select(organisation => organisation.Name).Order(),
            group.List("members").Select(member => member.GetProperty("organisation").Text("name")).Order()));
        Assert.All(run.Scenario().List("balance"), row => Assert.Equal((2, 2, 0, true), (row.Number("mentorsPlaced"), row.Number("menteesPlaced"), row.Number("difference"), row.GetProperty("isWithinTolerance").GetBoolean())));
    }

    [Fact]
    [Requirement("S-15")]
    public async Task A_roster_that_cannot_be_divided_into_groups_fails_the_run_and_says_why()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("Large"), await workshop.OrganisationAsync("Small"));
        var programme = await workshop.ProgrammeAsync("HYBRID_ACTION_LEARNING", learningGroupCount: 1);
        await workshop.JoinAsync(programme, first);
        await workshop.JoinAsync(programme, second);
        await workshop.ImportAsync(
            programme, [.. Rosters.OneOfEach(first, second), RosterRow.Mentor(first, "Another mentor"), RosterRow.Mentee(first, "Another mentee")]);

        var run = await workshop.EndOfAsync(await workshop.StartAsync(programme));

        Assert.Equal("FAILED", run.Text("state"));
        Assert.False(string.IsNullOrWhiteSpace(run.GetProperty("failure").Text("code")) || string.IsNullOrWhiteSpace(run.GetProperty("failure").Text("message")));
        Assert.Empty(run.List("scenarios"));
    }

    [Fact]
    public async Task The_plugins_that_come_with_the_product_are_listed_and_usable()
    {
        string[] expected =
        [
            "crossmentor.groups.transversal", "crossmentor.rules.common-language", "crossmentor.rules.competitors", "crossmentor.rules.cross-organisation",
            "crossmentor.rules.no-power-relation", "crossmentor.rules.off-line", "crossmentor.rules.reversed-seniority", "crossmentor.rules.same-track",
            "crossmentor.rules.senior-mentor", "crossmentor.rules.time-zone-gap", "crossmentor.scorers.complementary-skills", "crossmentor.scorers.country-distance", Goals, "crossmentor.scorers.dimension",
            "crossmentor.scorers.function-distance", Location, "crossmentor.scorers.sector-distance", "crossmentor.scorers.seniority-gap",
            "crossmentor.strategies.optimal-assignment", "crossmentor.verifiers.assignment-duals",
        ];

        var plugins = (await fixture.Manager.QueryAsync("{ plugins { pluginId version kind name description state failure } }")).List("plugins");

        Assert.Equal(expected.Order(StringComparer.Ordinal), plugins.Select(plugin => plugin.Text("pluginId")));
        Assert.All(plugins, plugin =>
        {
            Assert.Equal("AVAILABLE", plugin.Text("state"));
            Assert.True(plugin.IsNull("failure"));
            Assert.Matches(@"^\d+\.\d+\.\d+", plugin.Text("version"));
            Assert.False(string.IsNullOrWhiteSpace(plugin.Text("name")) || string.IsNullOrWhiteSpace(plugin.Text("description")));
        });
    }
}
