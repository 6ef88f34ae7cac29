namespace CrossMentor.Application.Changes;

/// <summary>Carries changes from whoever stored them to whoever listens, inside of this process.</summary>
/// <remarks>
/// Nobody waits for a listener. What a listener has not taken yet is no queue of its own: a topic keeps, for all its listeners together, when each
/// object changed last, so that an object waits once however often it changes, and a listener that never takes anything costs nothing more.
/// </remarks>
public sealed class ChangeFeed
{
    private readonly Lock mutex = new();
    private readonly Dictionary<ChangeTopic, ChangeLog> logs = [];

    /// <summary>How many listen at the moment.</summary>
    public int ListenerCount
    {
        get
        {
            lock (mutex)
            {
                return logs.Values.Sum(log => log.Listeners.Count);
            }
        }
    }

    /// <summary>Listens from this moment on, until the listener is disposed.</summary>
    public ChangeListener Listen(ChangeTopic topic)
    {
        lock (mutex)
        {
            if (!logs.TryGetValue(topic, out var log))
            {
                logs.Add(topic, log = new ChangeLog());
            }

            var listener = new ChangeListener(this, topic, log.LastNumber);
            log.Listeners.Add(listener);
            return listener;
        }
    }

    /// <summary>Tells of changes that are stored for good.</summary>
    public void Publish(IEnumerable<StoredChange> changes)
    {
        lock (mutex)
        {
            foreach (var topic in changes.GroupBy(change => change.Topic))
            {
                if (logs.TryGetValue(topic.Key, out var log))
                {
                    log.Add(topic.Select(change => change.Id));
                }
            }
        }
    }

    internal Task WaitAsync(ChangeListener listener)
    {
        lock (mutex)
        {
            return logs.TryGetValue(listener.Topic, out var log) ? log.WaitAsync(listener) : Task.CompletedTask;
        }
    }

    internal IReadOnlyList<Guid> Take(ChangeListener listener, int countMax)
    {
        lock (mutex)
        {
            return logs.TryGetValue(listener.Topic, out var log) ? log.Take(listener, countMax) : [];
        }
    }

    internal void Leave(ChangeListener listener)
    {
        lock (mutex)
        {
            if (logs.TryGetValue(listener.Topic, out var log) && log.Listeners.Remove(listener) && log.Listeners.Count == 0)
            {
                logs.Remove(listener.Topic);
            }
        }
    }
}
