using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Subscriptions;

/// <summary>The events of one subscription, taken one at a time: whoever reads slowly makes the source wait (sec-Source-Stream).</summary>
internal abstract class SourceStream : IAsyncDisposable
{
    /// <summary>The event that <see cref="MoveNextAsync"/> came to.</summary>
    public abstract RootValue Current { get; }

    public abstract ValueTask<bool> MoveNextAsync();

    public abstract ValueTask DisposeAsync();
}

/// <summary>The events of one subscription as values of the root field.</summary>
internal sealed class SourceStream<T>(IAsyncEnumerator<T> events) : SourceStream
{
    public override RootValue Current => new EventRoot<T>(events.Current);

    public override ValueTask<bool> MoveNextAsync() => events.MoveNextAsync();

    public override ValueTask DisposeAsync() => events.DisposeAsync();
}
