using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Subscriptions;

/// <summary>A root field that can be asked for its events (sec-Source-Stream).</summary>
internal interface IEventSource
{
    FieldSite Site { get; }

    /// <summary>CreateSourceEventStream: the events as they will come; null if that failed, which is then an error of the run.</summary>
    /// <param name="run">Coerces the arguments and has the services. It may end before the stream does.</param>
    /// <param name="lifetime">Cancelled when nobody listens any more.</param>
    ValueTask<SourceStream?> OpenAsync(OperationRun run, CancellationToken lifetime);
}
