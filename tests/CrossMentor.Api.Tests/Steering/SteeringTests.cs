using System.Text.Json;
using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Steering;

/// <summary>Every organisation has a voice in the steering group, and one vote.</summary>
[Collection(SteeringCollection.Name)]
public sealed class SteeringTests(ProductFixture fixture)
{
    private const string Pack = """
        query($id: ID!) { steeringPack(programmeId: $id) { programme { id } openGates { code missing { name } } representatives { name stoodDownOn organisation { name } }
          openTopics { title raisedBy { name } } decisions { title state votes { choice organisation { name } representative { name } } } balance { organisation { name } } } }
        """;

    [Fact]
    [Requirement("S-23")]
    public async Task A_programme_becomes_active_when_every_organisation_is_represented_and_not_after_one_left()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2, "STEERING_COVERAGE");
        Assert.Equal("PASSED", (await made.GateAsync("STEERING_COVERAGE")).Text("state"));
        var leaving = made.Representatives[1];

        await made.Coordinators[1].AcceptedAsync(
            "standDownRepresentative", new { representativeId = leaving, version = 1 }, "representative { stoodDownOn }");

        var open = await made.GateAsync("STEERING_COVERAGE");
        Assert.Equal(("OPEN", made.Organisations[1].Name), (open.Text("state"), Assert.Single(open.Missing())));
        Assert.Equal(["ACTIVATION_GATES_OPEN"], (await made.Workshop.ActivateAsync(made.Programme)).Select(error => error.Text("code")));
        await made.AppointAsync(made.Manager, 1);
        Assert.Empty(await made.Workshop.ActivateAsync(made.Programme));
    }

    [Fact]
    [Requirement("S-23")]
    public async Task An_organisation_that_joins_opens_the_gate_and_one_alone_needs_no_steering_group()
    {
        var workshop = fixture.Workshop("STEERING_COVERAGE");
        var programme = await workshop.ProgrammeAsync();
        await workshop.JoinAsync(programme, await workshop.OrganisationAsync("First"));
        Assert.Equal("PASSED", (await fixture.Manager.GateAsync(programme, "STEERING_COVERAGE")).Text("state"));

        await workshop.JoinAsync(programme, await workshop.OrganisationAsync("Second"));

        Assert.Equal(2, (await fixture.Manager.GateAsync(programme, "STEERING_COVERAGE")).Missing().Count);
    }

    [Theory]
    [Requirement("S-23")]
    [InlineData("ADOPTED", "FOR", "FOR", "AGAINST")]
    [InlineData("REJECTED", "FOR", "AGAINST", "AGAINST")]
    [InlineData("REJECTED", "FOR", "AGAINST", "ABSTAIN")]
    [InlineData("ADOPTED", "FOR", "ABSTAIN", "ABSTAIN")]
    [InlineData("REJECTED", "ABSTAIN", "ABSTAIN", "ABSTAIN")]
    public async Task More_for_than_against_adopts_and_a_tie_rejects(string state, params string[] choices)
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 3);

        var decided = await made.DecideAsync(await made.ProposeAsync(), choices);

        Assert.Equal((state, SteeredProgramme.Today, 3, 2), (decided.Text("state"), decided.Text("closedOn"), decided.GetProperty("ballot").Number("organisationCount"), decided.GetProperty("ballot").Number("quorum")));
        Assert.Equal(choices.Count(choice => choice == "FOR"), decided.GetProperty("ballot").Number("forCount"));
    }

    [Fact]
    [Requirement("S-23")]
    public async Task Votes_are_counted_when_all_are_in_or_the_time_is_over_and_too_few_decide_nothing()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 4);
        var (few, enough) = (await made.ProposeAsync(), await made.ProposeAsync());
        await made.VoteAsync(few, 0, "FOR");
        await made.VoteAsync(few, 1, "FOR");
        foreach (var organisation in new[] { 0, 1, 2 })
        {
            await made.VoteAsync(enough, organisation, "FOR");
        }

        Assert.Equal(["VOTING_STILL_OPEN"], await made.Manager.RefusalCodesAsync("closeSteeringDecision", await made.ClosingAsync(few)));
        await YesterdayAsync(few);
        await YesterdayAsync(enough);

        Assert.Equal(["WRONG_DECISION_STATE"], await made.Coordinators[2].RefusalCodesAsync("castSteeringVote", made.Voting(few, 2, "FOR")));
        Assert.Equal("LAPSED", (await made.CloseAsync(few)).Text("state"));
        Assert.Equal("ADOPTED", (await made.CloseAsync(enough)).Text("state"));
        Assert.Equal(["WRONG_DECISION_STATE"], await made.Manager.RefusalCodesAsync("closeSteeringDecision", await made.ClosingAsync(few)));
    }

    [Fact]
    [Requirement("S-23")]
    public async Task An_organisation_has_one_vote_of_its_own_and_the_manager_has_none()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2);
        var decision = await made.ProposeAsync();
        var second = await made.AppointAsync(made.Coordinators[0], 0);

        Assert.Equal(["NOT_PERMITTED"], await made.Manager.RefusalCodesAsync("castSteeringVote", made.Voting(decision, 0, "FOR")));
        Assert.Equal(["NOT_PERMITTED"], await made.Coordinators[1].RefusalCodesAsync("castSteeringVote", made.Voting(decision, 0, "FOR")));
        await made.VoteAsync(decision, 0, "AGAINST");
        Assert.Equal(
            ["ALREADY_EXISTS"], await made.Coordinators[0].RefusalCodesAsync("castSteeringVote", new { decisionId = decision, representativeId = second, choice = "FOR" }));
        await made.Coordinators[0].AcceptedAsync("standDownRepresentative", new { representativeId = second, version = 1 }, "representative { id }");
        var other = await made.ProposeAsync();
        Assert.Equal(
            ["INVALID_INPUT"], await made.Coordinators[0].RefusalCodesAsync("castSteeringVote", new { decisionId = other, representativeId = second, choice = "FOR" }));
    }

    [Fact]
    [Requirement("S-23")]
    public async Task A_topic_is_raised_by_an_organisation_or_the_manager_and_settled_by_whoever_raised_it()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2);
        var raising = new { programmeId = made.Programme.Id, organisationId = made.Organisations[0].Id, title = "Travel time" };
        var topic = (await made.Coordinators[0].AcceptedAsync("addSteeringTopic", raising, "topic { id version raisedBy { name } }")).GetProperty("topic");
        Assert.Equal(["NOT_PERMITTED"], await made.Coordinators[1].RefusalCodesAsync("addSteeringTopic", raising));
        Assert.Equal(["NOT_PERMITTED"], await made.Coordinators[1].RefusalCodesAsync("addSteeringTopic", new { programmeId = made.Programme.Id, title = "As the manager" }));
        var proposing = made.Proposing();
        proposing["topicId"] = topic.Id();
        await made.Manager.AcceptedAsync("proposeSteeringDecision", proposing, "decision { topic { title } }");

        Assert.Equal("Travel time", Assert.Single((await PackAsync(made, made.Coordinators[1])).List("openTopics")).Text("title"));
        Assert.Equal(["NOT_PERMITTED"], await made.Coordinators[1].RefusalCodesAsync("settleSteeringTopic", new { topicId = topic.Id(), version = 1 }));
        await made.Coordinators[0].AcceptedAsync("settleSteeringTopic", new { topicId = topic.Id(), version = 1 }, "topic { settledOn }");
        Assert.Empty((await PackAsync(made, made.Manager)).List("openTopics"));
    }

    [Fact]
    [Requirement("S-23")]
    public async Task The_pack_has_what_the_steering_group_needs_and_nothing_of_it_is_told_to_people_or_strangers()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2, "STEERING_COVERAGE", "PURPOSE");
        await made.Workshop.ImportAsync(made.Programme, Rosters.OneOfEach(made.Organisations[0], made.Organisations[1]));
        await made.DecideAsync(await made.ProposeAsync(), "FOR", "FOR");
        var (manager, coordinator) = (await PackAsync(made, made.Manager), await PackAsync(made, made.Coordinators[0]));

        Assert.Equal(["PURPOSE"], manager.List("openGates").Select(gate => gate.Text("code")));
        Assert.Equal((2, 1), (manager.List("balance").Count, coordinator.List("balance").Count));
        foreach (var pack in new[] { manager, coordinator })
        {
            Assert.Equal(2, pack.List("representatives").Count);
            var decision = Assert.Single(pack.List("decisions"));
            Assert.Equal(("ADOPTED", 2), (decision.Text("state"), decision.List("votes").Count));
        }

        var people = (await made.Manager.QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id } }) { nodes { id } } }", new { id = made.Programme.Id })).GetProperty("participants").Nodes();
        var person = await fixture.ParticipantAsync(made.Workshop, people[0].Id());
        var elsewhere = await fixture.CoordinatorOfAsync(await made.Workshop.OrganisationAsync("Elsewhere"));
        foreach (var client in new[] { person, elsewhere, fixture.OtherManager })
        {
            const string Lists = "query($id: ID!) { representatives(programmeId: $id) { id } steeringTopics(programmeId: $id) { id } steeringDecisions(programmeId: $id) { id } }";
            Assert.True((await client.QueryAsync(Pack, new { id = made.Programme.Id })).IsNull("steeringPack"));
            var lists = await client.QueryAsync(Lists, new { id = made.Programme.Id });
            Assert.All(new[] { "representatives", "steeringTopics", "steeringDecisions" }, list => Assert.Empty(lists.List(list)));
            Assert.Equal(["NOT_FOUND"], await client.RefusalCodesAsync("standDownRepresentative", new { representativeId = made.Representatives[0], version = 1 }));
        }
    }

    private static async Task<JsonElement> PackAsync(SteeredProgramme made, ApiClient client) =>
        (await client.QueryAsync(Pack, new { id = made.Programme.Id })).GetProperty("steeringPack");

    /// <summary>As if the last day to vote had been yesterday.</summary>
    private Task YesterdayAsync(string decisionId) => fixture.Product.Database.ExecuteAsync(
        "UPDATE \"SteeringDecisions\" SET \"VotesUntil\" = @on WHERE \"Id\" = @id",
        ("@on", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1)),
        ("@id", CrossMentor.Api.Identifiers.GlobalIds.Decode<CrossMentor.Domain.Steering.SteeringDecisionId>(decisionId).Value));
}
