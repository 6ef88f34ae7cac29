using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Reading;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Application.Changes;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Tests.Subscriptions;

/// <summary>The subscriptions of the documentation, and how many statements one event of them costs: no more for a hundred objects than for one.</summary>
[Collection(DemoCollection.Name)]
public sealed class DocumentedSubscriptionTests(DemoServer demo)
{
    private const int ObjectsMax = 100;

    private string ProgrammeId => demo.Programme("national-150").Outcome.ProgrammeId;

    [Fact]
    public async Task A_programme_comes_with_its_organisations()
    {
        using var counter = new StatementCounter(demo.Product.Database);
        await using var subscriber = await demo.Manager.SubscribeAsync(await Operations.ReadAsync("programme-changes"), new { programmeId = ProgrammeId });

        var programme = (await subscriber.NextAsync()).GetProperty("programme");

        Assert.Equal(51, programme.List("participatingOrganisations").Count);

        // The roles of the request; roles and sight of the subscriber; the roles of the event; programme, parts, organisations, balance.
        Assert.InRange(counter.Statements.Count, 1, 10);
    }

    [Fact]
    public async Task A_run_that_has_ended_comes_with_its_scenario()
    {
        var runs = await demo.Manager.QueryAsync("query($id: ID!) { matchRuns(where: { programmeId: { eq: $id } }) { nodes { id } } }", new { id = ProgrammeId });
        var matchRunId = runs.GetProperty("matchRuns").Nodes()[0].Id();
        using var counter = new StatementCounter(demo.Product.Database);
        await using var subscriber = await demo.Manager.SubscribeAsync(await Operations.ReadAsync("match-run-progress"), new { matchRunId });

        var run = (await subscriber.NextAsync()).GetProperty("matchRun");

        await subscriber.EndAsync();
        Assert.Equal(("SUCCEEDED", 150), (run.Text("state"), Assert.Single(run.List("scenarios")).Number("placedCount")));
        Assert.InRange(counter.Statements.Count, 1, 6);
    }

    [Fact]
    public async Task A_programme_without_cases_says_so_at_once()
    {
        using var counter = new StatementCounter(demo.Product.Database);
        await using var subscriber = await demo.Manager.SubscribeAsync(await Operations.ReadAsync("non-recruitment-changes"), new { programmeId = ProgrammeId });

        var changed = await subscriber.NextAsync();

        Assert.Equal(ProgrammeId, changed.GetProperty("programme").Id());
        Assert.Empty(changed.List("nonRecruitmentCases"));
        Assert.InRange(counter.Statements.Count, 1, 6);
    }

    [OwnEngineFact(WhyNotElsewhere.BatchesByTime)]
    public Task A_hundred_pairs_cost_no_more_statements_than_one() => AssertCostAsync<PairId>(
        "pair-changes", "pairs", ChangeTopic.PairsOf(GlobalIds.Decode<ProgrammeId>(ProgrammeId)), statementsMax: 9);

    [OwnEngineFact(WhyNotElsewhere.BatchesByTime)]
    public Task A_hundred_participants_cost_no_more_statements_than_one() => AssertCostAsync<ParticipantId>(
        "enrolment-changes", "participants", ChangeTopic.EnrolmentsOf(GlobalIds.Decode<ProgrammeId>(ProgrammeId)), statementsMax: 7);

    [Fact]
    public void No_documented_subscription_is_missing_here()
    {
        string[] tested = ["enrolment-changes", "match-run-progress", "non-recruitment-changes", "pair-changes", "programme-changes"];

        var documented = Operations.Names.Where(name => Operations.IsSubscription(File.ReadAllText(Path.Combine(Operations.Folder, name + ".graphql"))));

        Assert.Equal(tested, documented);
    }

    private async Task AssertCostAsync<TId>(string operation, string list, ChangeTopic topic, int statementsMax)
        where TId : struct, Domain.Identifiers.ITypedId<TId>
    {
        var document = $"query($id: ID!) {{ {list}(first: 250, where: {{ programmeId: {{ eq: $id }} }}) {{ nodes {{ id }} }} }}";
        var nodes = (await demo.Manager.QueryAsync(document, new { id = ProgrammeId })).GetProperty(list).Nodes();
        var changes = nodes.Take(ObjectsMax).Select(node => new StoredChange(topic, GlobalIds.Decode<TId>(node.Id()).Value)).ToList();
        await using var subscriber = await demo.Manager.SubscribeAsync(await Operations.ReadAsync(operation), new { programmeId = ProgrammeId });
        await subscriber.NextAsync();
        List<int> statements = [];
        foreach (var count in new[] { 1, 10, ObjectsMax })
        {
            using var counter = new StatementCounter(demo.Product.Database);
            demo.Product.Changes.Publish(changes.Take(count));
            Assert.Equal(count, (await subscriber.NextAsync()).List(list).Count);
            statements.Add(counter.Statements.Count);
        }

        // Roles and sight of the subscriber, roles of the event, and what the operation selects, a type a statement or two.
        Assert.All(statements, number => Assert.InRange(number, 1, statementsMax));
        Assert.True(statements[^1] <= statements[0], $"{statements[0]} statements for one, {statements[^1]} for a hundred.");
    }
}
