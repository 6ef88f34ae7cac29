using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Budgets;

/// <summary>How many points of cost each client may spend.</summary>
public sealed record CostBudgetOptions
{
    /// <summary>Points that come back to a client each second.</summary>
    public double PointsPerSecond { get; init; } = 100;

    /// <summary>Points that a client has after a pause; an operation that costs more needs all of them.</summary>
    public double Burst { get; init; } = 1_000;

    /// <summary>How many clients are told apart at once. Those past it that spend at the same time share one budget.</summary>
    public int MaxClients { get; init; } = 10_000;

    /// <summary>Who spends; null for the address that the request came from.</summary>
    public Func<HttpContext, string?>? ClientOf { get; init; }
}
