using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.FieldMerging;

/// <summary>FieldsInSetCanMerge and SameResponseShape (sec-Field-Selection-Merging), both in one comparison of pairs.</summary>
/// <remarks>
/// Every pair of selection sets is compared once, however many ways fragments lead to it, so the work grows with the square
/// of the document at worst and never with the number of ways through it. Only fragments need to be remembered for that:
/// any other pair has one pair of fields above it. What is still too much ends the validation.
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
        List<Conflict>? conflicts = null;
        CompareWithin(fields, ref conflicts);
        foreach (var name in fields.FragmentNames)
        {
            if (context.TryGetFragment(name, out var fragment))
            {
                CompareAll(fields, Collect(fragment), areExclusive: false, ref conflicts);
            }
        }

        foreach (var conflict in conflicts ?? [])
        {
            context.Report(
                $"Fields \"{conflict.Key}\" conflict because {conflict.Reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.First.Concat(conflict.Second).Select(field => field.Location)]);
        }
    }

    /// <summary>
    /// A list only merges with a list, non-null with non-null, a leaf with the same leaf, a composite with any composite.
    /// </summary>
    private static bool HaveDifferentShapes(SchemaType first, SchemaType second) => (first, second) switch
    {
        (NonNullType a, NonNullType b) => HaveDifferentShapes(a.Inner, b.Inner),
        (NonNullType, _) or (_, NonNullType) => true,
        (ListType a, ListType b) => HaveDifferentShapes(a.Item, b.Item),
        (ListType, _) or (_, ListType) => true,
        (CompositeType, CompositeType) => false,
        _ => first != second,
    };

    /// <summary>Spares the common case, and the thousandfold repetition of one field, the comparison of all pairs.</summary>
    private static bool AreAlike(FieldEntry sample, List<FieldEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry != sample && !entry.IsLike(sample))
            {
                return false;
            }
        }

        return true;
    }

    private CollectedFields Collect(FragmentDefinition fragment)
    {
        var fields = Collect(fragment.SelectionSet, context.CompositeTypeOf(fragment.TypeCondition));
        fields.IsFragment = true;
        return fields;
    }

    private CollectedFields Collect(SelectionSet selectionSet, CompositeType? parent)
    {
        if (!collected.TryGetValue(selectionSet, out var fields))
        {
            collected[selectionSet] = fields = new CollectedFields(collected.Count, selectionSet, parent, context);
        }

        return fields;
    }

    private void CompareWithin(CollectedFields fields, ref List<Conflict>? conflicts)
    {
        foreach (var key in fields.Keys)
        {
            var entries = fields[key]!;
            if (AreAlike(entries[0], entries))
            {
                continue;
            }

            for (var index = 0; index < entries.Count; index++)
            {
                for (var other = index + 1; other < entries.Count && !context.IsFull; other++)
                {
                    Compare(key, entries[index], entries[other], areExclusive: false, ref conflicts);
                }
            }
        }
    }

    /// <summary>Compares all that two selection sets contain, in themselves and in the fragments they reach.</summary>
    private void CompareAll(CollectedFields first, CollectedFields second, bool areExclusive, ref List<Conflict>? conflicts)
    {
        if (first.FragmentNames.Count == 0 && second.FragmentNames.Count == 0)
        {
            if (first != second && IsNew(first, second, areExclusive))
            {
                CompareBetween(first, second, areExclusive, ref conflicts);
            }

            return;
        }

        var waiting = new Stack<(CollectedFields First, CollectedFields Second)>();
        waiting.Push((first, second));
        while (waiting.TryPop(out var pair) && Spend())
        {
            // The inside of one set is compared where the set itself is visited.
            if (pair.First == pair.Second || !IsNew(pair.First, pair.Second, areExclusive))
            {
                continue;
            }

            CompareBetween(pair.First, pair.Second, areExclusive, ref conflicts);
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
        if (!first.IsFragment && !second.IsFragment)
        {
            return true;
        }

        var smaller = Math.Min(first.Number, second.Number);
        var larger = Math.Max(first.Number, second.Number);
        return (!areExclusive || !compared.Contains((smaller, larger, false))) && compared.Add((smaller, larger, areExclusive));
    }

    private void CompareBetween(CollectedFields first, CollectedFields second, bool areExclusive, ref List<Conflict>? conflicts)
    {
        var fewer = first.Keys.Count <= second.Keys.Count ? first : second;
        var more = fewer == first ? second : first;
        foreach (var key in fewer.Keys)
        {
            if (!Spend())
            {
                return;
            }

            var entries = fewer[key]!;
            if (more[key] is not { } others || (AreAlike(entries[0], entries) && AreAlike(entries[0], others)))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                foreach (var other in others)
                {
                    if (context.IsFull)
                    {
                        return;
                    }

                    Compare(key, entry, other, areExclusive, ref conflicts);
                }
            }
        }
    }

    private void Compare(string key, FieldEntry one, FieldEntry other, bool areExclusive, ref List<Conflict>? conflicts)
    {
        if (!Spend() || one.IsLike(other))
        {
            return;
        }

        // Whichever way fragments lead to the two, the one written first is named first.
        var isInOrder = one.Node.Location.CompareTo(other.Node.Location) <= 0;
        var first = isInOrder ? one : other;
        var second = isInOrder ? other : one;

        // Two different object types never meet in one value, so their fields may differ in name and arguments.
        areExclusive = areExclusive || (first.Parent != second.Parent && first.Parent is ObjectType && second.Parent is ObjectType);
        var reason = (areExclusive ? null : Difference(first.Node, second.Node)) ?? StreamDifference(first.Node, second.Node);
        if (reason is null && first.Definition is not null && second.Definition is not null
            && HaveDifferentShapes(first.Definition.Type, second.Definition.Type))
        {
            reason = $"they return conflicting types \"{first.Definition.Type}\" and \"{second.Definition.Type}\"";
        }

        if (reason is not null)
        {
            (conflicts ??= []).Add(new Conflict(key, reason, [first.Node], [second.Node]));
        }
        else if (first.Node.SelectionSet is not null && second.Node.SelectionSet is not null)
        {
            CompareSelections(key, first, second, areExclusive, ref conflicts);
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

    /// <summary>SameStreamDirective of the incremental delivery proposal: one list is not streamed in two ways.</summary>
    private static string? StreamDifference(Field first, Field second)
    {
        if (first.Directives.IsEmpty && second.Directives.IsEmpty)
        {
            return null;
        }

        var (one, other) = (DeferralWalk.Find(first, DeferralWalk.Stream), DeferralWalk.Find(second, DeferralWalk.Stream));
        var areSame = one is null || other is null ? one == other : ValueEquality.AreEqual(one.Arguments, other.Arguments);
        return areSame ? null : "they have differing stream directives";
    }

    private void CompareSelections(string key, FieldEntry first, FieldEntry second, bool areExclusive, ref List<Conflict>? conflicts)
    {
        if (depth == MaxDepth)
        {
            Abort();
            return;
        }

        depth++;
        List<Conflict>? below = null;
        CompareAll(CollectBelow(first), CollectBelow(second), areExclusive, ref below);
        depth--;
        if (below is not null)
        {
            (conflicts ??= []).Add(Conflict.Above(key, first.Node, second.Node, below));
        }
    }

    private CollectedFields CollectBelow(FieldEntry entry) =>
        entry.Below ??= Collect(entry.Node.SelectionSet!, entry.Definition?.Type.Named as CompositeType);

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
