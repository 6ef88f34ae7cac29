namespace CrossMentor.GraphQL.Execution;

/// <summary>How an engine runs operations.</summary>
public sealed record EngineOptions
{
    public OperationLimits Limits { get; init; } = OperationLimits.Default;

    public PlanCacheLimits PlanCache { get; init; } = new();

    /// <summary>Whether messages about unknown names suggest names of the schema that are close to them.</summary>
    public bool Suggests { get; init; } = true;

    public EngineHooks Hooks { get; init; } = EngineHooks.None;
}
