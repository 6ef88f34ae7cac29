namespace CrossMentor.GraphQL.Execution;

/// <summary>How an engine runs operations.</summary>
public sealed record EngineOptions
{
    private const int DefaultWriterAfter = 20_000;

    public OperationLimits Limits { get; init; } = OperationLimits.Default;

    public PlanCacheLimits PlanCache { get; init; } = new();

    /// <summary>Whether messages about unknown names suggest names of the schema that are close to them.</summary>
    public bool Suggests { get; init; } = true;

    /// <summary>
    /// After how many objects at one place of an operation code is made that writes them faster; null for never, zero for at once. Making it
    /// takes about as long as what it saves on so many.
    /// </summary>
    public int? WriterAfter { get; init; } = DefaultWriterAfter;

    public EngineHooks Hooks { get; init; } = EngineHooks.None;
}
