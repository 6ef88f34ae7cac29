using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.FieldMerging;

/// <summary>FieldsInSetCanMerge and SameResponseShape (sec-Field-Selection-Merging), both in one comparison of pairs.</summary>
/// <remarks>
/// Every pair of selection sets is compared once, however many ways fragments lead to it, so the work grows with the square
/// of the document at worst and never with the number of ways through it. What is still too much ends the validation.
/// </remarks>
internal sealed class FieldMerger(DocumentContext context)
{
    private const int MaxComparisons = 1_000_000;
    private const int MaxDepth = 500;

    private readonly Dictionary<SelectionSet, CollectedFields> collected = [];
    private readonly HashSet<(int Smaller, int Larger, bool AreExclusive)> compared = [];
    private int comparisons;
    private int depth;

    /// <summary>Reports every conflict among the fields of a selection set and of the fragments it spreads.</summary>
    public void Check(SelectionSet selectionSet, CompositeType? parent)
    {
        var fields = Collect(selectionSet, parent);
        var conflicts = new List<Conflict>();
        CompareWithin(fields, conflicts);
        foreach (var name in fields.FragmentNames)
        {
            if (context.TryGetFragment(name, out var fragment))
            {
                CompareAll(fields, Collect(fragment), areExclusive: false, conflicts);
            }
        }

        foreach (var conflict in conflicts)
        {
            context.Report(
                $"Fields \"{conflict.Key}\" conflict because {conflict.Reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.First.Concat(conflict.Second).Select(field => field.Location)]);
        }
    }

    /// <summary>A list only merges with a list, non-null with non-null, a leaf with the same leaf, a composite with any composite.</summary>
    private static bool HaveDifferentShapes(SchemaType first, SchemaType second) => (first, second) switch
    {
        (NonNullType a, NonNullType b) => HaveDifferentShapes(a.Inner, b.Inner),
        (NonNullType, _) or (_, NonNullType) => true,
        (ListType a, ListType b) => HaveDifferentShapes(a.Item, b.Item),
        (ListType, _) or (_, ListType) => true,
        (CompositeType, CompositeType) => false,
        _ => first != second,
    };

    private CollectedFields Collect(FragmentDefinition fragment) =>
        Collect(fragment.SelectionSet, context.CompositeTypeOf(fragment.TypeCondition));

    private CollectedFields Collect(SelectionSet selectionSet, CompositeType? parent)
    {
        if (!collected.TryGetValue(selectionSet, out var fields))
        {
            collected[selectionSet] = fields = new CollectedFields(collected.Count, selectionSet, parent, context);
        }

        return fields;
    }

    private void CompareWithin(CollectedFields fields, List<Conflict> conflicts)
    {
        foreach (var key in fields.Keys)
        {
            var entries = fields[key]!;
            for (var index = 0; index < entries.Count; index++)
            {
                for (var other = index + 1; other < entries.Count && !context.IsFull; other++)
                {
                    Compare(key, entries[index], entries[other], areExclusive: false, conflicts);
                }
            }
        }
    }

    /// <summary>Compares all that two selection sets contain, in themselves and in the fragments they reach.</summary>
    private void CompareAll(CollectedFields first, CollectedFields second, bool areExclusive, List<Conflict> conflicts)
    {
        var waiting = new Stack<(CollectedFields First, CollectedFields Second)>();
        waiting.Push((first, second));
        while (waiting.TryPop(out var pair) && Spend())
        {
            // The inside of one set is compared where the set itself is visited.
            if (pair.First == pair.Second || !IsNew(pair.First, pair.Second, areExclusive))
            {
                continue;
            }

            CompareBetween(pair.First, pair.Second, areExclusive, conflicts);
            foreach (var name in pair.Second.FragmentNames)
            {
                if (context.TryGetFragment(name, out var fragment))
                {
                    waiting.Push((pair.First, Collect(fragment)));
                }
            }

            foreach (var name in pair.First.FragmentNames)
            {
                if (context.TryGetFragment(name, out var fragment))
                {
                    waiting.Push((Collect(fragment), pair.Second));
                }
            }
        }
    }

    /// <summary>A pair that was compared because its parents may meet needs no second look for parents that never do.</summary>
    private bool IsNew(CollectedFields first, CollectedFields second, bool areExclusive)
    {
        var smaller = Math.Min(first.Number, second.Number);
        var larger = Math.Max(first.Number, second.Number);
        return (!areExclusive || !compared.Contains((smaller, larger, false))) && compared.Add((smaller, larger, areExclusive));
    }

    private void CompareBetween(CollectedFields first, CollectedFields second, bool areExclusive, List<Conflict> conflicts)
    {
        foreach (var key in first.Keys)
        {
            if (second[key] is not { } others)
            {
                continue;
            }

            foreach (var entry in first[key]!)
            {
                foreach (var other in others)
                {
                    if (context.IsFull)
                    {
                        return;
                    }

                    Compare(key, entry, other, areExclusive, conflicts);
                }
            }
        }
    }

    private void Compare(string key, in FieldEntry first, in FieldEntry second, bool areExclusive, List<Conflict> conflicts)
    {
        if (!Spend() || (first.IsSimple && second.IsSimple && first.Definition == second.Definition && first.Node.Name == second.Node.Name))
        {
            return;
        }

        // Two different object types never meet in one value, so their fields may differ in name and arguments.
        areExclusive = areExclusive || (first.Parent != second.Parent && first.Parent is ObjectType && second.Parent is ObjectType);
        var reason = areExclusive ? null : Difference(first.Node, second.Node);
        if (reason is null && first.Definition is not null && second.Definition is not null
            && HaveDifferentShapes(first.Definition.Type, second.Definition.Type))
        {
            reason = $"they return conflicting types \"{first.Definition.Type}\" and \"{second.Definition.Type}\"";
        }

        if (reason is not null)
        {
            conflicts.Add(new Conflict(key, reason, [first.Node], [second.Node]));
        }
        else if (first.Node.SelectionSet is not null && second.Node.SelectionSet is not null)
        {
            CompareSelections(key, first, second, areExclusive, conflicts);
        }
    }

    private static string? Difference(Field first, Field second)
    {
        if (first.Name != second.Name)
        {
            return $"\"{first.Name}\" and \"{second.Name}\" are different fields";
        }

        return ValueEquality.AreEqual(first.Arguments, second.Arguments) ? null : "they have differing arguments";
    }

    private void CompareSelections(string key, in FieldEntry first, in FieldEntry second, bool areExclusive, List<Conflict> conflicts)
    {
        if (depth == MaxDepth)
        {
            Abort();
            return;
        }

        depth++;
        var below = new List<Conflict>();
        CompareAll(
            Collect(first.Node.SelectionSet!, first.Definition?.Type.Named as CompositeType),
            Collect(second.Node.SelectionSet!, second.Definition?.Type.Named as CompositeType),
            areExclusive,
            below);
        depth--;
        if (below.Count > 0)
        {
            conflicts.Add(Conflict.Above(key, first.Node, second.Node, below));
        }
    }

    /// <summary>False, and an error, once the document has cost more comparisons than any sensible one.</summary>
    private bool Spend()
    {
        if (comparisons++ > MaxComparisons)
        {
            Abort();
        }

        return !context.IsFull;
    }

    private void Abort() => context.Abort("Too many fields share response keys to be compared. Validation aborted.");
}
