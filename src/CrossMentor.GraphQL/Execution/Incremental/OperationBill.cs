using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>What an answer in several responses was let through for, and who wants to know what it cost in the end.</summary>
internal readonly record struct OperationBill(OperationCost Estimate, IOperationBudget? Budget, bool IsReported)
{
    /// <summary>True if somebody wants to know.</summary>
    public bool IsAsked => IsReported || Budget is not null;
}
