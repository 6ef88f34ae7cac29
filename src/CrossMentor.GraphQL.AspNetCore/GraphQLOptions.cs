using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>What a host decides about its GraphQL endpoint.</summary>
public sealed class GraphQLOptions
{
    public const int DefaultMaxRequestBytes = 100 * 1024;

    /// <summary>The schema to serve. Must be set.</summary>
    public Schema? Schema { get; set; }

    /// <summary>What the schema is bound to. Which parameters are services is filled in from the host's container.</summary>
    public BindingOptions Binding { get; } = new();

    public OperationLimits Limits { get; set; } = OperationLimits.Default;

    /// <summary>What each client may spend; null for no bound.</summary>
    public CostBudgetOptions? CostBudget { get; set; }

    public PlanCacheLimits PlanCache { get; set; } = new();

    /// <summary>Larger request bodies are refused with 413.</summary>
    public int MaxRequestBytes { get; set; } = DefaultMaxRequestBytes;
}
