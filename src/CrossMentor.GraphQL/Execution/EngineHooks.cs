namespace CrossMentor.GraphQL.Execution;

/// <summary>What a host may hear of and decide about operations. All are optional.</summary>
public sealed record EngineHooks
{
    public static EngineHooks None { get; } = new();

    public IErrorReporter? ErrorReporter { get; init; }

    public IErrorTranslator? ErrorTranslator { get; init; }

    public IOperationObserver? Observer { get; init; }

    public ISelectionListener? SelectionListener { get; init; }
}
