using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CrossMentor.GraphQL.Language;

/// <summary>Collects the children of a node; the array becomes the immutable list without being copied when it fits.</summary>
internal struct NodeList<T>
{
    private const int FirstCapacity = 4;

    private T[]? items;
    private int count;

    public void Add(T item)
    {
        if (items is null)
        {
            items = new T[FirstCapacity];
        }
        else if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count++] = item;
    }

    public readonly ImmutableArray<T> ToImmutable()
    {
        if (items is null)
        {
            return [];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == items.Length ? items : items[..count]);
    }
}
