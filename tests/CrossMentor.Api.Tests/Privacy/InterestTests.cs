using System.Text.Json;
using CrossMentor.Api.Tests.Matching;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Privacy;

/// <summary>Who declares an interest is kept from the pair, and nobody learns that anything was declared, by whom or why.</summary>
[Collection(PrivacyCollection.Name)]
public sealed class InterestTests(ProductFixture fixture)
{
    private const string Declared = "declaredInterest { id version kind withdrawnOn }";

    [Theory]
    [Requirement("S-28")]
    [InlineData(null)]
    [InlineData("Audit")]
    public async Task A_mentor_with_an_influence_over_the_mentees_organisation_is_not_matched_into_it(string? department)
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.Workshop.ImportAsync(match.Programme, match.Mentor("On the board"), match.Mentee("Mentee"));
        var mentor = await PersonAsync(match, "On the board");
        await mentor.Client.AcceptedAsync(
            "declareInterest", new { personId = mentor.Id, kind = "INFLUENCE", tie = "BOARD_SEAT", organisationId = match.Receiving.Id, department }, Declared);

        var run = await match.Workshop.MatchAsync(match.Programme);

        Assert.Empty(run.Pairings());
    }

    [Fact]
    [Requirement("S-28")]
    public async Task Withdrawn_an_influence_counts_no_more()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.Workshop.ImportAsync(match.Programme, match.Mentor("Supplier"), match.Mentee("Mentee"));
        var mentor = await PersonAsync(match, "Supplier");
        var declared = (await mentor.Client.AcceptedAsync(
            "declareInterest", new { personId = mentor.Id, kind = "INFLUENCE", tie = "SUPPLIER", organisationId = match.Receiving.Id }, Declared)).GetProperty("declaredInterest");
        Assert.Empty((await match.Workshop.MatchAsync(match.Programme)).Pairings());

        Assert.Equal(["STALE_VERSION"], await mentor.Client.RefusalCodesAsync("withdrawInterest", new { interestId = declared.Id(), version = 7 }));
        await mentor.Client.AcceptedAsync("withdrawInterest", new { interestId = declared.Id(), version = declared.Version() }, Declared);

        Assert.Equal([("Supplier", "Mentee")], (await match.Workshop.MatchAsync(match.Programme)).Pairings());
        Assert.Equal(["CLOSED"], (await ListAsync(mentor)).Select(interest => interest.IsNull("withdrawnOn") ? "OPEN" : "CLOSED"));
    }

    [Theory]
    [Requirement("S-59")]
    [InlineData("Mentor A", "Mentee A", "email")]
    [InlineData("Mentor A", "Mentee A", "name")]
    [InlineData("Mentee A", "Mentor A", "email")]
    public async Task A_conflict_keeps_the_two_apart_whoever_declared_it_and_the_run_tells_of_nothing(string declaring, string other, string by)
    {
        var plain = await StartPairsAsync();
        var before = await plain.Workshop.MatchAsync(plain.Programme);
        Assert.Contains(("Mentor A", "Mentee A"), before.Pairings());

        var match = await StartPairsAsync();
        await DeclareConflictAsync(match, declaring, other, by);
        var run = await match.Workshop.MatchAsync(match.Programme);

        // The pair is gone, everybody has a pair all the same, and what is told of the pairs is what is told without any declaration.
        Assert.Equal([("Mentor A", "Mentee B"), ("Mentor B", "Mentee A")], run.Pairings());
        Assert.Empty(run.Unplaced());
        var text = run.GetRawText();
        Assert.DoesNotContain("interest", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("POWER_RELATION\"", text, StringComparison.Ordinal);
        Assert.Equal(VerdictsOf(before), VerdictsOf(run));
    }

    [Fact]
    [Requirement("S-59")]
    [Requirement("N-01")]
    public async Task Whoever_declared_it_and_why_the_manager_is_told_the_same_to_the_letter()
    {
        var worlds = new List<string>();
        foreach (var (declaring, other, tie) in new[] { ("Mentor A", "Mentee A", "FAMILY"), ("Mentee A", "Mentor A", "DISPUTE") })
        {
            var match = await OneWayMatch.StartAsync(fixture);
            await match.Workshop.ImportAsync(match.Programme, match.Mentor("Mentor A") with { Email = "mentor.a@people.example" }, match.Mentee("Mentee A") with { Email = "mentee.a@people.example" });
            await DeclareConflictAsync(match, declaring, other, "email", tie);
            worlds.Add(await SeenByManagerAsync(match));
        }

        Assert.Equal(worlds[0], worlds[1]);

        // Nobody is without a pair because of a rule, as far as anybody is told: with another mentor in the way the same words would be true.
        Assert.Contains("PARTNERS_TAKEN", worlds[0], StringComparison.Ordinal);
        Assert.DoesNotContain("NOBODY_ELIGIBLE", worlds[0], StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S-59")]
    [Requirement("S-28")]
    public async Task Who_proposes_the_pair_by_hand_cannot_tell_a_conflict_from_an_influence()
    {
        var answers = new List<string>();
        foreach (var kind in new[] { "conflict of the mentor", "conflict of the mentee", "influence" })
        {
            var match = await OneWayMatch.StartAsync(fixture);
            await match.Workshop.ImportAsync(
                match.Programme, match.Mentor("Mentor A") with { Email = "mentor.a@people.example" }, match.Mentor("Mentor B"),
                match.Mentee("Mentee A") with { Email = "mentee.a@people.example", Languages = ["nl"] }, match.Mentee("Mentee B"));
            await match.SetPolicyAsync("isCommonLanguageRequired", false);
            var (mentor, mentee) = (await PersonAsync(match, "Mentor A"), await PersonAsync(match, "Mentee A"));
            await match.Workshop.PublishAsync(await match.Workshop.MatchAsync(match.Programme));
            foreach (var pair in await match.Workshop.PairsAsync(match.Programme))
            {
                await match.Workshop.Manager.AcceptedAsync("unwindPair", new { pairId = pair.Id(), reason = "NO_FIT" }, "pair { state }");
            }

            await (kind switch
            {
                "conflict of the mentor" => DeclareAsync(mentor, new { personId = mentor.Id, kind = "CONFLICT", tie = "FAMILY", email = "mentee.a@people.example" }),
                "conflict of the mentee" => DeclareAsync(mentee, new { personId = mentee.Id, kind = "CONFLICT", tie = "OTHER", name = "mentor a", organisationId = match.Giving.Id }),
                _ => DeclareAsync(mentor, new { personId = mentor.Id, kind = "INFLUENCE", tie = "BOARD_SEAT", organisationId = match.Receiving.Id }),
            });
            var refusal = await match.Workshop.Manager.RefusedAsync("proposePair", new { mentorId = mentor.ParticipantId, menteeId = mentee.ParticipantId });
            answers.Add(Anonymous(refusal.GetRawText(), mentor.ParticipantId, mentee.ParticipantId));
        }

        Assert.Contains("PIN_NOT_ELIGIBLE", answers[0], StringComparison.Ordinal);
        Assert.Contains("POWER_RELATION", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    [Requirement("S-59")]
    public async Task A_draft_from_before_the_declaration_is_outdated()
    {
        var match = await StartPairsAsync();
        var run = await match.Workshop.MatchAsync(match.Programme);
        await DeclareConflictAsync(match, "Mentor A", "Mentee A", "email");

        Assert.Equal(["SCENARIO_OUTDATED"], await match.Workshop.Manager.RefusalCodesAsync("publishMatch", MatchRuns.Publishing(run)));
    }

    [Fact]
    [Requirement("S-59")]
    public async Task A_question_about_the_pair_is_answered_like_one_about_an_influence_and_suggests_nothing()
    {
        var match = await StartPairsAsync();
        var (mentor, mentee) = await DeclareConflictAsync(match, "Mentor A", "Mentee A", "email");
        var run = await match.Workshop.MatchAsync(match.Programme);

        var asked = (await match.Workshop.WorkAsync(
            "askWhatIf", new { scenarioId = run.Scenario().Id(), mentorId = mentor.ParticipantId, menteeId = mentee.ParticipantId })).GetProperty("whatIf");

        Assert.Equal(["POWER_RELATION"], asked.List("rules").Select(rule => rule.Text("code")));
        Assert.Empty(asked.List("changes"));
    }

    [Fact]
    [Requirement("S-59")]
    public async Task Nobody_else_sees_a_declaration_or_declares_for_somebody()
    {
        var match = await StartPairsAsync();
        var (declaring, other) = await DeclareConflictAsync(match, "Mentor A", "Mentee A", "email");
        var id = Assert.Single(await ListAsync(declaring)).Id();
        var coordinator = await fixture.CoordinatorOfAsync(match.Giving);

        foreach (var client in new[] { match.Workshop.Manager, coordinator, other.Client, fixture.OtherManager })
        {
            Assert.Empty((await client.QueryAsync("query($id: ID!) { declaredInterests(personId: $id) { id } }", new { id = declaring.Id })).List("declaredInterests"));
            Assert.True((await client.QueryAsync("query($id: ID!) { node(id: $id) { id } }", new { id })).IsNull("node"));
            Assert.Equal(["NOT_FOUND"], await client.RefusalCodesAsync("withdrawInterest", new { interestId = id, version = 1 }));
        }

        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync(
            "declareInterest", new { personId = declaring.Id, kind = "CONFLICT", tie = "OTHER", email = "somebody@people.example" }));
    }

    [Fact]
    [Requirement("S-59")]
    public async Task Declaring_tells_nothing_about_who_is_there_and_bad_input_is_refused()
    {
        var match = await StartPairsAsync();
        var mentor = await PersonAsync(match, "Mentor A");
        var other = await match.Workshop.ParticipantIdAsync(match.Programme, "Mentee A");
        var hidden = (await match.Workshop.Manager.QueryAsync("query($id: ID!) { participant(id: $id) { person { id } } }", new { id = other })).GetProperty("participant").GetProperty("person").Id();
        object Conflict(string? otherPersonId = null, string? email = null, string? name = null, string? organisationId = null)
            => new { personId = mentor.Id, kind = "CONFLICT", tie = "FAMILY", otherPersonId, email, name, organisationId };

        await mentor.Client.AcceptedAsync("declareInterest", Conflict(email: "nobody@people.example"), Declared);
        await mentor.Client.AcceptedAsync("declareInterest", Conflict(name: "Nobody", organisationId: match.Receiving.Id), Declared);
        Assert.Equal(["NOT_FOUND"], await mentor.Client.RefusalCodesAsync("declareInterest", Conflict(otherPersonId: hidden)));
        Assert.Equal(["ALREADY_EXISTS"], await mentor.Client.RefusalCodesAsync("declareInterest", Conflict(email: "NOBODY@people.example")));
        Assert.Equal(["INVALID_INPUT"], await mentor.Client.RefusalCodesAsync("declareInterest", Conflict()));
        Assert.Equal(["INVALID_INPUT"], await mentor.Client.RefusalCodesAsync("declareInterest", Conflict(email: "no address")));
        Assert.Equal(["INVALID_INPUT"], await mentor.Client.RefusalCodesAsync("declareInterest", Conflict(otherPersonId: mentor.Id)));
        Assert.Equal(["INVALID_INPUT"], await mentor.Client.RefusalCodesAsync(
            "declareInterest", new { personId = mentor.Id, kind = "INFLUENCE", tie = "OWNERSHIP" }));
        Assert.Equal(["INVALID_INPUT"], await mentor.Client.RefusalCodesAsync(
            "declareInterest", new { personId = mentor.Id, kind = "INFLUENCE", tie = "OWNERSHIP", organisationId = match.Giving.Id }));
    }

    /// <summary>A and B of either side: A goes with A by goals, and everybody may go with everybody.</summary>
    private async Task<OneWayMatch> StartPairsAsync()
    {
        var match = await OneWayMatch.StartAsync(fixture);
        await match.Workshop.ImportAsync(
            match.Programme,
            match.Mentor("Mentor A") with { Email = "mentor.a@people.example", Goals = ["strategy"] }, match.Mentor("Mentor B") with { Goals = ["coaching"] },
            match.Mentee("Mentee A") with { Email = "mentee.a@people.example", Goals = ["strategy"] }, match.Mentee("Mentee B") with { Goals = ["coaching"] });
        return match;
    }

    private async Task<(Acting Declaring, Acting Other)> DeclareConflictAsync(OneWayMatch match, string declaring, string other, string by, string tie = "FAMILY")
    {
        var (one, another) = (await PersonAsync(match, declaring), await PersonAsync(match, other));
        var organisation = other.StartsWith("Mentor", StringComparison.Ordinal) ? match.Giving : match.Receiving;
        var email = $"{other.Replace(' ', '.')}@people.example".ToLowerInvariant();
        await DeclareAsync(one, by == "email"
            ? new { personId = one.Id, kind = "CONFLICT", tie, email }
            : new { personId = one.Id, kind = "CONFLICT", tie, name = other, organisationId = organisation.Id });
        return (one, another);
    }

    private static Task DeclareAsync(Acting person, object input) => person.Client.AcceptedAsync("declareInterest", input, Declared);

    private static async Task<IReadOnlyList<JsonElement>> ListAsync(Acting person) => (await person.Client.QueryAsync(
        "query($id: ID!) { declaredInterests(personId: $id) { id kind tie otherEmail withdrawnOn } }", new { id = person.Id })).List("declaredInterests");

    private async Task<Acting> PersonAsync(OneWayMatch match, string name)
    {
        var participant = await match.Workshop.ParticipantIdAsync(match.Programme, name);
        var client = await fixture.ParticipantAsync(match.Workshop, participant);
        var person = (await client.QueryAsync("query($id: ID!) { participant(id: $id) { person { id } } }", new { id = participant })).GetProperty("participant").GetProperty("person").Id();
        return new(client, person, participant);
    }

    /// <summary>Everything that the manager is told of a run, without what differs from programme to programme anyway.</summary>
    private static async Task<string> SeenByManagerAsync(OneWayMatch match)
    {
        var run = await match.Workshop.MatchAsync(match.Programme);
        var scenario = run.Scenario();
        var told = new
        {
            placed = scenario.Number("placedCount"),

            // They come by ids, which are others in every world.
            unplaced = scenario.List("unplaced").Select(one => $"{one.Text("code")} {one.Text("text")} {one.GetProperty("participant").Text("role")}").Order(StringComparer.Ordinal),
            conflict = scenario.GetProperty("conflict").GetRawText(),
            declarations = (await match.Workshop.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { version state } }", new { id = match.Programme.Id })).GetRawText(),
        };
        return JsonSerializer.Serialize(told);
    }

    private static IReadOnlyList<string> VerdictsOf(JsonElement run) => [.. run.Proposals()
        .SelectMany(proposal => proposal.GetProperty("explanation").List("verdicts"))
        .Select(verdict => $"{verdict.Text("pluginId")} {verdict.Text("verdict")} {verdict.Text("code")} {verdict.Text("text")}")
        .Distinct()
        .Order(StringComparer.Ordinal)];

    private static string Anonymous(string text, params string[] ids) => ids.Index().Aggregate(text, (told, id) => told.Replace(id.Item, $"#{id.Index}", StringComparison.Ordinal));

    private sealed record Acting(ApiClient Client, string Id, string ParticipantId);
}
