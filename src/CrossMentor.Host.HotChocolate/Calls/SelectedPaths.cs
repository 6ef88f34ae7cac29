using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>The dotted schema fields selected below a field, for functions that load only what is asked for.</summary>
internal static class SelectedPaths
{
    private const string TypeName = "__typename";

    public static IReadOnlySet<string> Below(IResolverContext context)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        Add(paths, context, context.Selection, prefix: string.Empty);
        return paths;
    }

    private static void Add(HashSet<string> paths, IResolverContext context, Selection selection, string prefix)
    {
        if (selection.IsLeaf)
        {
            return;
        }

        foreach (var type in context.Operation.GetPossibleTypes(selection))
        {
            foreach (var child in context.Operation.GetSelectionSet(selection, type).Selections)
            {
                var name = child.Field.Name;
                if (name != TypeName && !child.IsSkipped(context.IncludeFlags))
                {
                    paths.Add(prefix + name);
                    Add(paths, context, child, $"{prefix}{name}.");
                }
            }
        }
    }
}
