namespace CrossMentor.GraphQL.Execution;

/// <summary>How an engine runs operations.</summary>
public sealed record EngineOptions
{
    public OperationLimits Limits { get; init; } = OperationLimits.Default;

    public PlanCacheLimits PlanCache { get; init; } = new();

    public EngineHooks Hooks { get; init; } = EngineHooks.None;
}
