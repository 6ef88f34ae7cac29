using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>The deferred fields of one object that belong to the same fragments: they are resolved together and delivered once.</summary>
internal sealed class DeferredPart(DeferredRows source, int row, DeferredFragment[] fragments, DeliveryScope? scope, ResponsePath? path)
{
    public DeferredRows Source => source;

    /// <summary>The object among those of its source.</summary>
    public int Row => row;

    public DeferredFragment[] Fragments => fragments;

    /// <summary>The deferred fragments that fields below may belong to.</summary>
    public DeliveryScope? Scope => scope;

    /// <summary>Where the object stands; null for the root.</summary>
    public ResponsePath? Path => path;

    /// <summary>The JSON object, once it is resolved and as long as it waits for delivery.</summary>
    public Range Json { get; set; }

    public bool IsResolved { get; set; }

    /// <summary>True if a null that may not be one took the whole part with it.</summary>
    public bool IsFailed { get; set; }

    public IReadOnlyList<GraphQLError> Errors { get; set; } = [];

    /// <summary>The lists within the part whose items come later still.</summary>
    public List<StreamedList> Streams { get; } = [];

    /// <summary>True if nobody waits for the part any more.</summary>
    public bool IsAbandoned => Array.TrueForAll(fragments, fragment => fragment.State == PendingState.Ended);

    /// <summary>True if somebody waits for the part now.</summary>
    public bool IsWanted => Array.Exists(fragments, fragment => fragment.State == PendingState.Pending);
}
