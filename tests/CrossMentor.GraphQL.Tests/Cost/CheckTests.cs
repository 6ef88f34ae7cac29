using System.Text;
using System.Text.Json;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Tests.Subscriptions;

namespace CrossMentor.GraphQL.Tests.Cost;

/// <summary>What comes before execution, alone: for a host that executes with another engine.</summary>
public sealed class CheckTests
{
    private readonly Newsroom room = new();

    [Theory]
    [InlineData("{ hello }", null, OperationOutcome.Succeeded)]
    [InlineData("{ hello", null, OperationOutcome.SyntaxError)]
    [InlineData("{ nothing }", null, OperationOutcome.Refused)]
    [InlineData("{ a: hello b: hello }", null, OperationOutcome.Refused)]
    [InlineData("query($s: Boolean!) { hello @skip(if: $s) }", """{"s":"no"}""", OperationOutcome.VariablesRefused)]
    [InlineData("query($s: Boolean!) { hello @skip(if: $s) }", """{"s":true}""", OperationOutcome.Succeeded)]
    [Spec("sec-Executing-Requests")]
    public void It_says_what_execution_would_refuse_and_executes_nothing(string document, string? variables, OperationOutcome expected)
    {
        using var refusal = new ResponseBuffer();
        using var json = JsonDocument.Parse(variables ?? "{}");
        var engine = new GraphQLEngine(room.Schema, new EngineOptions { Limits = OperationLimits.Default with { MaxAliases = 1 } });

        var outcome = engine.Check(new OperationRequest(document) { Variables = json.RootElement }, isEvent: false, refusal);

        Assert.Equal(expected, outcome);
        Assert.Equal(expected != OperationOutcome.Succeeded, Encoding.UTF8.GetString(refusal.WrittenSpan).StartsWith("{\"errors\":[", StringComparison.Ordinal));
        Assert.Empty(room.Log);
    }

    [Theory]
    [InlineData(true, OperationOutcome.Succeeded)]
    [InlineData(false, OperationOutcome.BudgetSpent)]
    public void A_budget_is_charged_the_estimate(bool grants, OperationOutcome expected)
    {
        var budget = new WatchingBudget(grants);

        Assert.Equal(expected, Check("{ hello }", isEvent: false, budget));

        Assert.NotNull(budget.Estimate);
        Assert.Equal(grants ? budget.Estimate : null, budget.Actual);
        Assert.Equal(grants ? 1 : 0, budget.Settlements);
    }

    [Fact]
    public void A_subscription_begins_for_nothing_and_each_event_is_charged()
    {
        var budget = new WatchingBudget();
        const string Document = "subscription { news { title } }";

        Assert.Equal(OperationOutcome.Succeeded, Check(Document, isEvent: false, budget));
        Assert.Null(budget.Estimate);
        Assert.Equal(OperationOutcome.Succeeded, Check(Document, isEvent: true, budget));
        Assert.NotNull(budget.Estimate);
    }

    private OperationOutcome Check(string document, bool isEvent, WatchingBudget budget)
    {
        using var refusal = new ResponseBuffer();
        var request = new OperationRequest(document) { Budget = budget, Forms = ResponseForms.Events };
        return new GraphQLEngine(room.Schema).Check(request, isEvent, refusal);
    }
}
