namespace CrossMentor.Application.Changes;

/// <summary>Somebody's place in a topic: which changes it has taken, and which still wait for it. For one reader.</summary>
public sealed class ChangeListener : IDisposable
{
    private readonly ChangeFeed feed;

    internal ChangeListener(ChangeFeed feed, ChangeTopic topic, long seen) => (this.feed, Topic, Seen) = (feed, topic, seen);

    internal ChangeTopic Topic { get; }

    /// <summary>The number of the last change that was taken.</summary>
    internal long Seen { get; set; }

    /// <summary>Returns when there is something to take.</summary>
    public Task WaitAsync(CancellationToken ct) => feed.WaitAsync(this).WaitAsync(ct);

    /// <summary>The objects that changed, each once, in the order of their last changes; the rest waits for the next time.</summary>
    public IReadOnlyList<Guid> Take(int countMax) => feed.Take(this, countMax);

    public void Dispose() => feed.Leave(this);
}
