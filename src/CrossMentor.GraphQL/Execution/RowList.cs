using System.Collections;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The rows of a set as resolvers see them. It empties with the set, so that a list kept too long shows nothing of another request.</summary>
internal sealed class RowList<T>(ObjectSet<T> set) : IReadOnlyList<T>
{
    public int Count => set.Count;

    public T this[int index] => set[index];

    public IEnumerator<T> GetEnumerator()
    {
        for (var row = 0; row < set.Count; row++)
        {
            yield return set[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
