namespace CrossMentor.Application.Changes;

/// <summary>When the objects of one topic changed last, as far as one of its listeners has still to be told. The feed's lock guards it.</summary>
internal sealed class ChangeLog
{
    private readonly Dictionary<Guid, long> numbers = [];
    private readonly SortedSet<(long Number, Guid Id)> order = [];
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HashSet<ChangeListener> Listeners { get; } = [];

    public long LastNumber { get; private set; }

    public void Add(IEnumerable<Guid> ids)
    {
        Forget();
        foreach (var id in ids)
        {
            LastNumber++;
            if (numbers.TryGetValue(id, out var earlier))
            {
                order.Remove((earlier, id));
            }

            numbers[id] = LastNumber;
            order.Add((LastNumber, id));
        }

        var waiting = next;
        next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.SetResult();
    }

    public Task WaitAsync(ChangeListener listener) => listener.Seen < LastNumber ? Task.CompletedTask : next.Task;

    public IReadOnlyList<Guid> Take(ChangeListener listener, int countMax)
    {
        var taken = order.GetViewBetween((listener.Seen + 1, Guid.Empty), (long.MaxValue, Guid.Empty)).Take(countMax).ToList();
        listener.Seen = taken.Count < countMax ? LastNumber : taken[^1].Number;
        return [.. taken.Select(change => change.Id)];
    }

    /// <summary>Drops what every listener has taken.</summary>
    private void Forget()
    {
        var seenByAll = Listeners.Min(listener => listener.Seen);
        while (order.Count > 0 && order.Min.Number <= seenByAll)
        {
            numbers.Remove(order.Min.Id);
            order.Remove(order.Min);
        }
    }
}
