using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>One list whose further items come later.</summary>
internal abstract class StreamedList(StreamUsage usage, ResponsePath? path, DeliverySource source)
    : PendingResult(usage.Label, path), IDisposable
{
    public DeliverySource Source => source;

    /// <summary>Puts the list among those its source advances.</summary>
    public abstract void Start();

    /// <summary>Ends the enumeration of the list, wherever it is.</summary>
    public abstract void Dispose();
}

/// <summary>One list whose further items come later. The item at <see cref="Current"/> is there; whether more follow is asked when it is taken.</summary>
internal sealed class StreamedList<TItem>(
    StreamUsage usage, ResponsePath? path, StreamedRows<TItem> source, IEnumerator<TItem> items, int index)
    : StreamedList(usage, path, source)
{
    /// <summary>The index in the list of the item that comes next.</summary>
    public int Index { get; private set; } = index;

    public TItem Current => items.Current;

    public bool MoveNext()
    {
        Index++;
        return items.MoveNext();
    }

    public override void Start() => source.Add(this);

    public override void Dispose() => items.Dispose();
}
