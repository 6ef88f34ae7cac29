using CrossMentor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Budgets;

/// <summary>On which terms the operations of an endpoint run: whose budget they draw on, and whether the client wants to know their cost.</summary>
internal sealed class CostTerms(ClientBudgets? budgets)
{
    /// <summary>Asks for the cost of the operation in the response, with the value <c>report</c>.</summary>
    public const string Header = "GraphQL-Cost";

    private const string Report = "report";

    public static CostTerms Of(GraphQLOptions options, TimeProvider clock) =>
        new(options.CostBudget is { } budget ? new ClientBudgets(budget, clock) : null);

    /// <summary>The request as the engine has to see it.</summary>
    public OperationRequest For(HttpContext context, OperationRequest request) => request with
    {
        Budget = budgets?.Of(context),
        ReportsCost = context.Request.Headers.TryGetValue(Header, out var wish) && string.Equals(wish, Report, StringComparison.OrdinalIgnoreCase),
    };
}
