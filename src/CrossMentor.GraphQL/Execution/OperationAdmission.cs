using System.Globalization;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Prices an operation before it executes, and lets it through if neither the limit nor the client's budget forbids it.</summary>
internal sealed class OperationAdmission(double maxCost)
{
    private const int ConditionsOnStack = 64;
    private const string TooCostly = "COST_LIMIT_EXCEEDED";
    private const string Unsliced = "SLICING_ARGUMENT_REQUIRED";
    private const string Spent = "COST_BUDGET_SPENT";

    public bool TryAdmit(
        OperationPlan plan, VariableValues variables, IOperationBudget? budget, out OperationCost estimate, out CostRefusal refusal)
    {
        estimate = Estimate(plan, variables, out var problem);
        if (problem is not null)
        {
            refusal = new CostRefusal(OperationOutcome.Refused, ErrorOf(Unsliced, problem, estimate));
            return false;
        }

        if (estimate.Points > maxCost)
        {
            refusal = new CostRefusal(OperationOutcome.Refused, TooCostlyError(estimate));
            return false;
        }

        if (budget is not null && !budget.TryReserve(estimate, out var retryAfter))
        {
            refusal = new CostRefusal(OperationOutcome.BudgetSpent, SpentError(estimate, retryAfter));
            return false;
        }

        refusal = default;
        return true;
    }

    private static OperationCost Estimate(OperationPlan plan, VariableValues variables, out string? problem)
    {
        problem = null;
        if (plan.Cost.Constant is { } constant)
        {
            return constant.Rounded();
        }

        var count = plan.Conditions.Count;
        Span<bool> active = count <= ConditionsOnStack ? stackalloc bool[count] : new bool[count];
        plan.Conditions.Evaluate(variables, active);
        var evaluation = new CostEvaluation(variables, active);
        var cost = plan.Cost.With(ref evaluation);
        problem = evaluation.Problem;
        return cost.Rounded();
    }

    private static string Show(double points) => points.ToString("0.######", CultureInfo.InvariantCulture);

    private static GraphQLError ErrorOf(string code, string message, OperationCost cost, params (string Key, object? Value)[] more)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["code"] = code,
            ["fieldCost"] = cost.FieldCost,
            ["typeCost"] = cost.TypeCost,
        };
        foreach (var (key, value) in more)
        {
            extensions[key] = value;
        }

        return new GraphQLError(message, extensions: extensions);
    }

    private static GraphQLError SpentError(OperationCost estimate, TimeSpan retryAfter)
    {
        var seconds = (int)Math.Min(Math.Ceiling(retryAfter.TotalSeconds), int.MaxValue);
        return ErrorOf(Spent, $"The client has spent its budget for now; try again in {seconds} s.", estimate, ("retryAfterSeconds", seconds));
    }

    private GraphQLError TooCostlyError(OperationCost estimate) => ErrorOf(
        TooCostly,
        $"The operation may cost {Show(estimate.Points)} points, and {Show(maxCost)} are allowed. Ask for shorter lists or fewer fields.",
        estimate,
        ("limit", maxCost));
}

/// <summary>Why an operation was not let through.</summary>
internal readonly record struct CostRefusal(OperationOutcome Outcome, GraphQLError Error);
