using System.Collections.Immutable;

namespace CrossMentor.GraphQL.Validation;

/// <summary>Finds nodes that share a name. The usual answer, none, costs nothing for short lists.</summary>
internal static class Duplicates
{
    private const int FewEnoughToCompare = 12;

    /// <summary>Each group of two or more nodes of one name, in source order.</summary>
    public static IEnumerable<List<T>> Find<T>(ImmutableArray<T> nodes, Func<T, string> name)
    {
        if (nodes.Length <= FewEnoughToCompare && AllDiffer(nodes, name))
        {
            return [];
        }

        var order = new List<List<T>>();
        var byName = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (!byName.TryGetValue(name(node), out var group))
            {
                byName[name(node)] = group = [];
                order.Add(group);
            }

            group.Add(node);
        }

        return order.Where(group => group.Count > 1);
    }

    private static bool AllDiffer<T>(ImmutableArray<T> nodes, Func<T, string> name)
    {
        for (var index = 1; index < nodes.Length; index++)
        {
            for (var other = 0; other < index; other++)
            {
                if (name(nodes[index]) == name(nodes[other]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
