using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Bounds of one operation. Whatever is past a bound is refused before anything is executed, and the refusal names the bound.</summary>
public sealed record OperationLimits
{
    public static OperationLimits Default { get; } = new();

    /// <summary>No bounds but those that protect the process itself: for conformance tests and benchmarks.</summary>
    public static OperationLimits Unlimited { get; } = new()
    {
        Text = ParserLimits.Unlimited,
        Input = InputLimits.Unlimited,
        MaxDepth = 500,
        MaxRootFields = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxDeferrals = int.MaxValue,
        MaxFragments = int.MaxValue,
        MaxPlanFields = 1_000_000,
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
    };

    public ParserLimits Text { get; init; } = ParserLimits.ForRequests;

    public InputLimits Input { get; init; } = new();

    /// <summary>How deep fields may nest. Introspection has bounds of its own, because the usual introspection query is deeper.</summary>
    public int MaxDepth { get; init; } = 12;

    /// <summary>How many root fields one operation may have.</summary>
    public int MaxRootFields { get; init; } = 20;

    /// <summary>How many fields of a document may have an alias, <c>__typename</c> among them.</summary>
    public int MaxAliases { get; init; } = 30;

    /// <summary>How many directives a document may use.</summary>
    public int MaxDirectives { get; init; } = 20;

    /// <summary>How many <c>@defer</c> and <c>@stream</c> a document may use.</summary>
    public int MaxDeferrals { get; init; } = 10;

    /// <summary>How many items of streamed lists are resolved together, and come in one response.</summary>
    public int MaxPortionItems { get; init; } = 100;

    /// <summary>How many fragments a document may define.</summary>
    public int MaxFragments { get; init; } = 50;

    /// <summary>How many selections an operation may have once its fragments are flattened, counted for each object type.</summary>
    public int MaxPlanFields { get; init; } = 10_000;

    /// <summary>What one operation may cost at most, in fields as in objects. None by default: it takes a schema with weights to choose one.</summary>
    public double MaxCost { get; init; } = double.PositiveInfinity;

    /// <summary>How long the execution of an operation may last.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}
