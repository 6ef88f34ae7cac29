using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>One deferred fragment on one object: it is complete when all its parts are.</summary>
internal sealed class DeferredFragment(DeferUsage usage, DeferredFragment? parent, ResponsePath? path) : PendingResult(usage.Label, path)
{
    /// <summary>The deferred fragment it is part of; it is announced when that one is complete.</summary>
    public DeferredFragment? Parent => parent;

    public List<DeferredFragment> Children { get; } = [];

    /// <summary>The parts that were not delivered with another fragment.</summary>
    public List<DeferredPart> Parts { get; } = [];

    /// <summary>How many parts are not resolved.</summary>
    public int UnresolvedCount { get; set; }
}
