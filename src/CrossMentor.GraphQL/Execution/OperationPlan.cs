using System.Diagnostics;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.Subscriptions;

namespace CrossMentor.GraphQL.Execution;

/// <summary>A valid operation, ready to run any number of times, also at once. Immutable but for the spare runs it keeps.</summary>
internal sealed class OperationPlan(
    OperationDefinition syntax,
    ObjectPlan<RootValue> root,
    ConditionTable conditions,
    int orderCount,
    CostFormula cost,
    VariableDeclaration[] variables,
    InputLimits inputLimits)
{
    private const int MaxSpareRuns = 4;

    private readonly OperationRun?[] spares = new OperationRun?[MaxSpareRuns];
    private IReadOnlySet<string>? coordinates;

    public OperationType Operation => syntax.Operation;

    public string? Name => syntax.Name;

    /// <summary>Mutations run their root fields one after the other.</summary>
    public bool IsSerial => syntax.Operation == OperationType.Mutation;

    public SourceLocation Location => syntax.Location;

    public ObjectPlan<RootValue> Root => root;

    /// <summary>The one root field of a subscription, whose events are the source of its responses.</summary>
    public IEventSource Source => root.Fields is [IEventSource source]
        ? source
        : throw new UnreachableException("Only subscriptions have a source, and validation leaves them one root field.");

    public ConditionTable Conditions => conditions;

    public int OrderCount => orderCount;

    /// <summary>What the operation costs at most, with the variables of a request put in.</summary>
    public CostFormula Cost => cost;

    public InputLimits InputLimits => inputLimits;

    /// <summary>The plans for an answer in several responses; null if the document asks for nothing to come later.</summary>
    public IncrementalPlans? Incremental { get; init; }

    /// <summary>True if this is a plan for an answer in several responses.</summary>
    public bool IsIncremental { get; init; }

    /// <summary>How many items of streamed lists are resolved together.</summary>
    public int PortionItems { get; init; }

    public VariableDeclaration[] Variables => variables;

    public string[] VariableNames { get; } = Array.ConvertAll(variables, variable => variable.Definition.Name);

    /// <summary>What a client is told that may not ask for the schema; null if the operation does not ask for it.</summary>
    public GraphQLError? IntrospectionRefusal { get; init; }

    /// <summary>The fields selected anywhere in the operation, worked out when somebody first asks.</summary>
    public IReadOnlySet<string> Coordinates => coordinates ??= SelectedCoordinates.Of(root);

    public OperationRun Rent()
    {
        for (var index = 0; index < spares.Length; index++)
        {
            if (spares[index] is not null && Interlocked.Exchange(ref spares[index], value: null) is { } run)
            {
                return run;
            }
        }

        return new OperationRun(this);
    }

    /// <summary>Takes back a run that nothing uses any more.</summary>
    public void Return(OperationRun run)
    {
        run.Clear();
        for (var index = 0; index < spares.Length; index++)
        {
            if (spares[index] is null && Interlocked.CompareExchange(ref spares[index], run, comparand: null) is null)
            {
                return;
            }
        }
    }
}
