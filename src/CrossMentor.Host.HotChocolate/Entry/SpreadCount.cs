using HotChocolate.Language;

namespace CrossMentor.Host.HotChocolate.Entry;

/// <summary>
/// How often fragments are spread in a document once every spread is followed. The product's own engine looks into each fragment once;
/// Hot Chocolate follows every spread, so that ten fragments could keep it busy for ever.
/// </summary>
internal static class SpreadCount
{
    public const int Max = 1_000;

    /// <summary>The number, or some number above <see cref="Max"/>. The document is valid: its fragments exist, and none spreads itself.</summary>
    public static int Of(DocumentNode document)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        return Math.Min(Max + 1, document.Definitions.OfType<OperationDefinitionNode>().Sum(operation => Below(operation.SelectionSet, fragments, known)));
    }

    private static int Below(SelectionSetNode selected, Dictionary<string, FragmentDefinitionNode> fragments, Dictionary<string, int> known)
    {
        var count = 0;
        foreach (var spread in SpreadsIn(selected))
        {
            var name = spread.Name.Value;
            if (!known.TryGetValue(name, out var below))
            {
                known[name] = below = Below(fragments[name].SelectionSet, fragments, known);
            }

            count = Math.Min(Max + 1, count + 1 + below);
        }

        return count;
    }

    private static IEnumerable<FragmentSpreadNode> SpreadsIn(SelectionSetNode selected) => selected.Selections.SelectMany(selection => selection switch
    {
        FragmentSpreadNode spread => [spread],
        InlineFragmentNode inline => SpreadsIn(inline.SelectionSet),
        FieldNode { SelectionSet: { } below } => SpreadsIn(below),
        _ => [],
    });
}
