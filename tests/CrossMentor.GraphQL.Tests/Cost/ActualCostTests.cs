using System.Text.Json;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Tests.Execution;

namespace CrossMentor.GraphQL.Tests.Cost;

/// <summary>What is really resolved and returned is counted from the columns; it is what a client pays in the end.</summary>
public sealed class ActualCostTests
{
    [Theory]
    [InlineData("{ users(max: 50) { age } }", 7, 10)]
    [InlineData("{ film { star { name } posters } }", 2, 6)]
    [InlineData("{ films { nodes { name star { name } } edges { node { name } } } }", 7, 11)]
    [InlineData("{ rows { name } }", 1, 4)]
    [InlineData("{ things { name ... on Film { star { name } } ... on User { age } } }", 4, 8)]
    [InlineData("{ topFilms(filter: {approximate: true}) { name } }", 8, 3)]
    [InlineData("{ films(first: 9) { nodes { sequels(first: 9) { nodes { name } } } } }", 4, 4)]
    public async Task Only_what_was_there_counts(string document, double fieldCost, double typeCost)
    {
        var budget = new WatchingBudget();

        await Cinema.Open().RunAsync(new OperationRequest(document) { Budget = budget });

        Assert.Equal((fieldCost, typeCost), (budget.Actual!.Value.FieldCost, budget.Actual.Value.TypeCost));
        Assert.Equal(1, budget.Settlements);
    }

    [Theory]
    [InlineData("{ books(first: 2) { title author { name email books(first: 3) { totalCount nodes { id tags } } } } works { __typename title } node(id: \"b1\") { id } }")]
    [InlineData("{ search(text: \"Ann\") { ... on Book { title } ... on Author { name email } } authors { email } selected { edges { cursor node { id } } } }")]
    [InlineData("mutation { rename(id: \"b1\", title: \"x\") { title author { name } } count { value } }")]
    public async Task The_estimate_is_an_upper_bound(string document)
    {
        var budget = new WatchingBudget();

        await Library.Open().RunAsync(new OperationRequest(document) { Budget = budget });

        Assert.InRange(budget.Actual!.Value.FieldCost, 0, budget.Estimate!.Value.FieldCost);
        Assert.InRange(budget.Actual.Value.TypeCost, 1, budget.Estimate.Value.TypeCost);
    }

    [Fact]
    public async Task A_run_that_is_used_again_counts_anew()
    {
        var engine = Cinema.Open();
        var first = new WatchingBudget();
        var second = new WatchingBudget();

        await engine.RunAsync(new OperationRequest("{ users(max: 3) { age } }") { Budget = first });
        await engine.RunAsync(new OperationRequest("{ users(max: 3) { age } }") { Budget = second });

        Assert.Equal(first.Actual, second.Actual);
    }

    [Fact]
    public async Task What_a_guard_hides_is_not_counted_below_it()
    {
        var budget = new WatchingBudget();

        await Library.Open().RunAsync(new OperationRequest("{ authors { email } }") { Budget = budget });

        Assert.Equal((1, 3), (budget.Actual!.Value.FieldCost, budget.Actual.Value.TypeCost));
    }

    [Fact]
    public async Task A_client_without_budget_is_refused_and_nothing_is_settled()
    {
        var engine = Cinema.Open();
        var budget = new WatchingBudget(grants: false);

        var response = await engine.RunAsync(new OperationRequest("{ film { name } }") { Budget = budget });

        Assert.Equal(OperationOutcome.BudgetSpent, engine.LastOutcome);
        Assert.Equal(0, budget.Settlements);
        Assert.Equal(
            """{"errors":[{"message":"The client has spent its budget for now; try again in 3 s.","extensions":{"code":"COST_BUDGET_SPENT","fieldCost":1,"typeCost":2,"retryAfterSeconds":3}}]}""",
            response);
    }

    [Fact]
    public async Task A_client_may_ask_what_its_operation_cost()
    {
        var response = await Cinema.Open().RunAsync(new OperationRequest("{ users(max: 5) { age } }") { ReportsCost = true });

        using var json = JsonDocument.Parse(response);
        Assert.Equal(
            """{"operationCost":{"fieldCost":11,"typeCost":16,"actual":{"fieldCost":7,"typeCost":10}}}""",
            json.RootElement.GetProperty("extensions").GetRawText());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public async Task An_operation_costs_the_same_every_time(int? writerAfter)
    {
        var engine = Probes.Open(new Probe { TextNN = "a", ChildNN = new Probe { TextNN = "b" } }, new EngineOptions { WriterAfter = writerAfter });
        var request = new OperationRequest("{ probes { textNN childNN { textNN } child { text } } }") { ReportsCost = true };

        var first = await engine.RunAsync(request);

        Assert.Contains("\"actual\":{\"fieldCost\":5,\"typeCost\":5}", first, StringComparison.Ordinal);
        Assert.Equal(first, await engine.RunAsync(request));
        Assert.Equal(first, await engine.RunAsync(request));
    }

    [Fact]
    public async Task Nobody_is_told_who_does_not_ask() =>
        Assert.Equal("""{"data":{"film":{"name":"Tides"}}}""", await Cinema.Open().RunAsync("{ film { name } }"));
}
