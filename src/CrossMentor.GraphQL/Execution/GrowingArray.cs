using System.Runtime.CompilerServices;

namespace CrossMentor.GraphQL.Execution;

/// <summary>An array that grows and is emptied without being given back, so that the next operation of the same plan allocates nothing.</summary>
internal struct GrowingArray<T>
{
    /// <summary>Larger arrays are let go after an operation: one large answer must not be kept for ever.</summary>
    private const int KeptLength = 16 * 1024;

    private T[]? items;

    public int Count { get; private set; }

    public readonly Span<T> Span => items.AsSpan(0, Count);

    public readonly ref T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref items![index];
        }
    }

    public void Add(T item)
    {
        if (items is null || Count == items.Length)
        {
            Array.Resize(ref items, Math.Max(8, Count * 2));
        }

        items[Count++] = item;
    }

    /// <summary>Keeps the first entries only.</summary>
    public void CutTo(int count)
    {
        Span[count..].Clear();
        Count = count;
    }

    public void Clear()
    {
        if (items?.Length > KeptLength)
        {
            items = null;
        }
        else if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            // What one request saw must not be reachable from the next.
            Span.Clear();
        }

        Count = 0;
    }
}
