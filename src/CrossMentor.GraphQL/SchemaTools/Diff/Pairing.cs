namespace CrossMentor.GraphQL.SchemaTools.Diff;

/// <summary>Two lists matched by name: what went, what came, and what stayed.</summary>
internal readonly record struct Pairing<T>(IReadOnlyList<T> Removed, IReadOnlyList<T> Added, IReadOnlyList<(T Before, T After)> Kept)
{
    public static Pairing<T> Of(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name)
    {
        var old = before.ToArray();
        var current = after.ToArray();
        var oldNames = old.Select(name).ToHashSet(StringComparer.Ordinal);
        var currentByName = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in current)
        {
            currentByName.TryAdd(name(item), item);
        }

        return new Pairing<T>(
            [.. old.Where(item => !currentByName.ContainsKey(name(item)))],
            [.. current.Where(item => !oldNames.Contains(name(item)))],
            [.. old.Where(item => currentByName.ContainsKey(name(item))).Select(item => (item, currentByName[name(item)]))]);
    }
}
