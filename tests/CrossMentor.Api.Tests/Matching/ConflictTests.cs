using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Matching;

/// <summary>Competitors in one programme, and what a run says when rules leave nobody to be matched.</summary>
[Collection(MatchingCollection.Name)]
public sealed class ConflictTests(ProductFixture fixture)
{
    private const string Competitors = "crossmentor.rules.competitors";
    private const string Language = "crossmentor.rules.common-language";

    [Fact]
    [Requirement("G-9")]
    [Requirement("N-06")]
    public async Task Everybody_competing_with_everybody_is_a_smallest_conflict_in_words()
    {
        var (workshop, programme, organisations) = await CompaniesAsync(3, [(0, 1), (0, 2), (1, 2)]);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(organisations));

        var run = await workshop.MatchAsync(programme);

        Assert.Equal((0, 6), (run.Scenario().Number("placedCount"), run.Scenario().Number("unplacedCount")));
        var conflict = run.Scenario().GetProperty("conflict");
        var (a, b, c) = (workshop.Named("Company 0"), workshop.Named("Company 1"), workshop.Named("Company 2"));
        Assert.Equal([(Competitors, a, b), (Competitors, a, c), (Competitors, b, c)], PartsOf(conflict));
        Assert.Contains($"{a} with {b}, {a} with {c}, {b} with {c}", conflict.Text("text"), StringComparison.Ordinal);
        Assert.StartsWith("Nobody can be matched.", conflict.Text("text"), StringComparison.Ordinal);
        Assert.DoesNotContain("Mentor of", conflict.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("G-9")]
    public async Task One_pair_of_organisations_that_may_meet_is_enough_for_no_conflict()
    {
        var (workshop, programme, organisations) = await CompaniesAsync(3, [(0, 1), (0, 2)]);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(organisations));

        var run = await workshop.MatchAsync(programme);

        Assert.True(run.Scenario().IsNull("conflict"));
        Assert.Equal(2, run.Scenario().Number("placedCount"));
        Assert.All(run.Proposals(), proposal => Assert.DoesNotContain(
            organisations[0].Name, new[] { proposal.GetProperty("mentor").GetProperty("organisation").Text("name"), proposal.GetProperty("mentee").GetProperty("organisation").Text("name") }));
    }

    [Fact]
    [Requirement("G-9")]
    public async Task A_conflict_names_each_rule_where_it_is_needed_and_none_that_could_be_left_out()
    {
        // The first two compete and share no language either; nobody of the third speaks the language of the others.
        var (workshop, programme, organisations) = await CompaniesAsync(3, [(0, 1)]);
        await workshop.ImportAsync(
            programme,
            RosterRow.Mentor(organisations[0], "Mentor 0") with { Languages = ["en"] }, RosterRow.Mentee(organisations[0], "Mentee 0") with { Languages = ["en"] },
            RosterRow.Mentor(organisations[1], "Mentor 1") with { Languages = ["nl"] }, RosterRow.Mentee(organisations[1], "Mentee 1") with { Languages = ["nl"] },
            RosterRow.Mentor(organisations[2], "Mentor 2") with { Languages = ["da"] }, RosterRow.Mentee(organisations[2], "Mentee 2") with { Languages = ["da"] });

        var byLanguage = (await workshop.MatchAsync(programme)).Scenario().GetProperty("conflict");
        await workshop.ImportAsync(programme, RosterRow.Mentee(organisations[1], "Mentee 1") with { Languages = ["nl", "en"] });
        var byBoth = (await workshop.MatchAsync(programme)).Scenario().GetProperty("conflict");

        var (a, b, c) = (workshop.Named("Company 0"), workshop.Named("Company 1"), workshop.Named("Company 2"));
        Assert.Equal([(Language, a, b), (Language, a, c), (Language, b, c)], PartsOf(byLanguage));
        Assert.Equal([(Language, a, c), (Language, b, c), (Competitors, a, b)], PartsOf(byBoth));
    }

    [Fact]
    [Requirement("G-9")]
    public async Task A_quota_that_rules_leave_without_a_candidate_is_told_with_the_rules()
    {
        var (workshop, programme, organisations) = await CompaniesAsync(2, [(0, 1)]);
        var parts = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { programme(id: $id) { participatingOrganisations { id organisation { name } } } }", new { id = programme.Id }))
            .GetProperty("programme").List("participatingOrganisations");
        var part = parts.Single(one => one.GetProperty("organisation").Text("name") == organisations[0].Name).Id();
        await fixture.Manager.AcceptedAsync(
            "updateParticipatingOrganisation", new { participatingOrganisationId = part, version = 1, givingQuota = new { minimum = 1 } }, "participatingOrganisation { id }");
        await workshop.ImportAsync(programme, Rosters.OneOfEach(organisations));

        var run = await workshop.EndOfAsync(await workshop.StartAsync(programme));

        var conflict = run.GetProperty("failure").GetProperty("conflict");
        Assert.Equal(["LOWEST_QUOTA", "RULE"], conflict.List("parts").Select(one => one.Text("kind")));
        Assert.Contains($"{organisations[0].Name} has at least 1 pair", conflict.Text("text"), StringComparison.Ordinal);
        Assert.Contains($"{organisations[0].Name} with {organisations[1].Name}", conflict.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("G-6")]
    [Requirement("N-06")]
    public async Task Nine_companies_with_three_competing_pairs_are_matched_by_decision_with_a_proof_and_never_without()
    {
        (int, int)[] competing = [(0, 1), (2, 3), (4, 5)];
        var (workshop, programme, organisations) = await CompaniesAsync(9, competing);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(organisations));

        var run = await workshop.MatchAsync(programme);

        Assert.Equal((9, "VERIFIED"), (run.Scenario().Number("placedCount"), run.Scenario().Text("certificate")));
        var rivals = competing.SelectMany(pair => new[] { (organisations[pair.Item1].Name, organisations[pair.Item2].Name), (organisations[pair.Item2].Name, organisations[pair.Item1].Name) }).ToHashSet();
        Assert.DoesNotContain(run.Proposals(), proposal => rivals.Contains(
            (proposal.GetProperty("mentor").GetProperty("organisation").Text("name"), proposal.GetProperty("mentee").GetProperty("organisation").Text("name"))));

        await workshop.SetPolicyAsync(programme, new() { ["competitors"] = "NOT_TOGETHER" });
        Assert.Contains("COMPETITOR_CONFLICT", await fixture.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
        Assert.Equal(["COMPETITOR_CONFLICT"], await fixture.Manager.RefusalCodesAsync("publishMatch", MatchRuns.Publishing(run)));
        await workshop.SetPolicyAsync(programme, new() { ["competitors"] = "NOT_PAIRED", ["competitorsDecision"] = "The steering group, once more." });
        await workshop.PublishAsync(run);
    }

    [Fact]
    [Requirement("N-01")]
    public async Task A_coordinator_of_the_programme_is_not_told_who_decided_that_competitors_may_meet()
    {
        var (_, programme, organisations) = await CompaniesAsync(2, [(0, 1)]);
        const string Document = "query($id: ID!) { programme(id: $id) { id competitorsDecision matchingPolicy { competitors } } }";

        var coordinator = await fixture.CoordinatorOfAsync(organisations[0]);
        var seen = (await coordinator.QueryAsync(Document, new { id = programme.Id })).GetProperty("programme");

        Assert.Equal((programme.Id, true), (seen.Id(), seen.IsNull("competitorsDecision")));
        Assert.False((await fixture.Manager.QueryAsync(Document, new { id = programme.Id })).GetProperty("programme").IsNull("competitorsDecision"));
    }

    [Fact]
    [Requirement("S-04")]
    public async Task Competitors_are_admitted_by_a_decision_only()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.ProgrammeAsync();
        async Task<JsonElement> TryAsync(string competitors, string? competitorsDecision) => await fixture.Manager.RefusedAsync(
            "updateMatchingPolicy", new { programmeId = programme.Id, version = 1, competitors, competitorsDecision });

        Assert.Equal(("INVALID_INPUT", "competitorsDecision"), (await CodeAndFieldAsync(TryAsync("NOT_PAIRED", null))));
        Assert.Equal(("INVALID_INPUT", "competitorsDecision"), (await CodeAndFieldAsync(TryAsync("NOT_PAIRED", "  "))));
        Assert.Equal(("INVALID_INPUT", "competitorsDecision"), (await CodeAndFieldAsync(TryAsync("NOT_PAIRED", new string('x', 1001)))));
        Assert.Equal(("INVALID_INPUT", "competitorsDecision"), (await CodeAndFieldAsync(TryAsync("NOT_TOGETHER", "Nothing to decide."))));
        await workshop.SetPolicyAsync(programme, new() { ["competitors"] = "NOT_PAIRED", ["competitorsDecision"] = new string('x', 1000) });

        // A decision stands until the next one, and goes with what it allowed.
        await workshop.SetPolicyAsync(programme, new() { ["isCommonLanguageRequired"] = false });
        Assert.Equal(1000, (await DecisionAsync(programme))!.Length);
        await workshop.SetPolicyAsync(programme, new() { ["competitors"] = "NOT_TOGETHER" });
        Assert.Null(await DecisionAsync(programme));
    }

    private static async Task<(string Code, string Field)> CodeAndFieldAsync(Task<JsonElement> refusing)
    {
        var refused = await refusing;
        return (refused.Text("code"), refused.Text("field"));
    }

    private async Task<string?> DecisionAsync(MadeProgramme programme)
        => (await fixture.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { competitorsDecision } }", new { id = programme.Id }))
            .GetProperty("programme").GetProperty("competitorsDecision").GetString();

    /// <summary>Companies in one two-way programme by decision, some of which compete.</summary>
    private async Task<(Workshop Workshop, MadeProgramme Programme, MadeOrganisation[] Organisations)> CompaniesAsync(int count, (int One, int Other)[] competing)
    {
        var workshop = fixture.Workshop();
        var organisations = new MadeOrganisation[count];
        for (var index = 0; index < count; index++)
        {
            organisations[index] = await workshop.OrganisationAsync($"Company {index}");
        }

        foreach (var (one, other) in competing)
        {
            await fixture.Manager.AcceptedAsync(
                "declareCompetitor", new { organisationId = organisations[one].Id, competitorId = organisations[other].Id }, "competitorDeclaration { id }");
        }

        var programme = await workshop.ProgrammeAsync();
        await workshop.JoinAsync(programme, organisations[0]);
        if (competing.Contains((0, 1)))
        {
            Assert.Equal("COMPETITOR_CONFLICT", await fixture.Manager.RefusalCodeAsync("addParticipatingOrganisation", Workshop.Joining(programme, organisations[1])));
        }

        await workshop.SetPolicyAsync(programme, new() { ["competitors"] = "NOT_PAIRED", ["competitorsDecision"] = "The steering group, on the first of March." });
        foreach (var organisation in organisations.Skip(1))
        {
            await workshop.JoinAsync(programme, organisation);
        }

        return (workshop, programme, organisations);
    }

    private static IEnumerable<(string Rule, string One, string Other)> PartsOf(JsonElement conflict) => conflict.List("parts")
        .Select(part =>
        {
            string[] names = [.. new[] { part.GetProperty("organisation").Text("name"), part.GetProperty("otherOrganisation").Text("name") }.Order(StringComparer.Ordinal)];
            return (part.Text("pluginId"), names[0], names[1]);
        })
        .Order();
}
