using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>Something the client is told of when it becomes pending and again when it is completed: a deferred fragment or a streamed list.</summary>
internal abstract class PendingResult(string? label, ResponsePath? path)
{
    public string? Label => label;

    /// <summary>Where in the response it stands; null for the root.</summary>
    public ResponsePath? Path => path;

    public int PathLength => path?.Length ?? 0;

    /// <summary>What the client knows it by, once it is pending.</summary>
    public int Id { get; set; }

    public PendingState State { get; set; }
}

/// <summary>What a client has been told of a result.</summary>
internal enum PendingState
{
    /// <summary>Nothing yet: what it is part of has not come itself.</summary>
    Unannounced,

    /// <summary>That it will come.</summary>
    Pending,

    /// <summary>That it has come or failed; or else it was dropped without a word, with what it was part of.</summary>
    Ended,
}
