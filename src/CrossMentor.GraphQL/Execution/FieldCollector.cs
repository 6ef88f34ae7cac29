using System.Collections.Immutable;
using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Collects the fields of selection sets for one object type: fragments flattened, equal keys merged (sec-Field-Collection).</summary>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinition> fragments,
    string[] variables,
    ObjectType type,
    int maxSelections,
    IncrementalDirectives? directives = null)
{
    private readonly List<CollectedField> fields = [];
    private readonly Dictionary<string, CollectedField> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConditionChain>> visited = new(StringComparer.Ordinal);
    private readonly HashSet<(string Fragment, Directive? Deferred)> visitedDeferred = [];
    private readonly List<DeferUsage> newDeferrals = [];
    private int position;

    public IReadOnlyList<CollectedField> Fields => fields;

    /// <summary>The deferred fragments that begin in these selections, each after the one around it.</summary>
    public IReadOnlyList<DeferUsage> NewDeferrals => newDeferrals;

    /// <summary>How many selections were looked at; past the maximum, collecting stops where it is.</summary>
    public int SelectionCount { get; private set; }

    public void Collect(SelectionPart part)
    {
        foreach (var selection in part.Selections.Selections)
        {
            if (++SelectionCount > maxSelections)
            {
                return;
            }

            if (Narrow(part.Chain, selection.Directives) is not { } chain)
            {
                continue;
            }

            switch (selection)
            {
                case Field field:
                    Add(field, chain, part.Deferral);
                    break;
                case InlineFragment inline when Applies(inline.TypeCondition):
                    Collect(new SelectionPart(inline.SelectionSet, chain, Note(DeferralOf(inline, part.Deferral), part.Deferral)));
                    break;
                case FragmentSpread spread when directives is not null:
                    CollectDeferrable(fragments[spread.Name], chain, DeferralOf(spread, part.Deferral), part.Deferral);
                    break;
                case FragmentSpread spread:
                    CollectSpread(fragments[spread.Name], chain);
                    break;
            }
        }
    }

    private DeferUsage? DeferralOf(Selection fragment, DeferUsage? around) => directives?.DeferralOf(fragment.Directives, around) ?? around;

    private DeferUsage? Note(DeferUsage? deferral, DeferUsage? around)
    {
        if (deferral is not null && deferral != around)
        {
            newDeferrals.Add(deferral);
        }

        return deferral;
    }

    private void Add(Field syntax, ConditionChain chain, DeferUsage? deferral)
    {
        if (!byKey.TryGetValue(syntax.ResponseKey, out var field))
        {
            if (!schema.TryGetField(type, syntax.Name, out var definition))
            {
                return;
            }

            field = new CollectedField(syntax.ResponseKey, definition);
            byKey[syntax.ResponseKey] = field;
            fields.Add(field);
        }

        field.Occurrences.Add(new FieldOccurrence(syntax, position++, chain, deferral));
    }

    private void CollectSpread(FragmentDefinition fragment, ConditionChain chain)
    {
        if (!visited.TryGetValue(fragment.Name, out var chains))
        {
            visited[fragment.Name] = chains = [];
        }

        // A fragment counts once: a second spread adds nothing wherever the first one already applies.
        if (!chains.Exists(earlier => earlier.IsImpliedBy(chain)) && Applies(fragment.TypeCondition))
        {
            chains.Add(chain);
            Collect(new SelectionPart(fragment.SelectionSet, chain));
        }
    }

    /// <summary>A fragment counts once for each deferred fragment it stands in, and once for all if it is not deferred anywhere.</summary>
    private void CollectDeferrable(FragmentDefinition fragment, ConditionChain chain, DeferUsage? deferral, DeferUsage? around)
    {
        if (Applies(fragment.TypeCondition)
            && !visitedDeferred.Contains((fragment.Name, null))
            && visitedDeferred.Add((fragment.Name, deferral?.Syntax)))
        {
            Collect(new SelectionPart(fragment.SelectionSet, chain, Note(deferral, around)));
        }
    }

    private bool Applies(NamedTypeReference? condition) => condition is null
        || (schema.TryGetType(condition.Name, out var named) && named is CompositeType composite && schema.IsPossibleType(composite, type));

    /// <summary>The chain with the directives of one selection added; null if the selection can never apply.</summary>
    private ConditionChain? Narrow(ConditionChain chain, ImmutableArray<Directive> written)
    {
        foreach (var directive in written)
        {
            if (directive.Name is not ("skip" or "include"))
            {
                continue;
            }

            var isInclude = directive.Name == "include";
            switch (directive.Arguments[0].Value)
            {
                case Variable variable when directives is not null && directives.IsTrue(variable) != isInclude:
                    return null;
                case Variable when directives is not null:
                    break;
                case Variable variable:
                    chain = chain.And(Array.IndexOf(variables, variable.Name), isInclude);
                    break;
                case BooleanValue literal when literal.IsTrue != isInclude:
                    return null;
            }
        }

        return chain;
    }
}
