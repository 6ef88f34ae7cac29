using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Collects the fields of selection sets for one object type: fragments flattened, equal keys merged (sec-Field-Collection).</summary>
internal sealed class FieldCollector(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinition> fragments, string[] variables, ObjectType type, int maxSelections)
{
    private readonly List<CollectedField> fields = [];
    private readonly Dictionary<string, CollectedField> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConditionChain>> visited = new(StringComparer.Ordinal);
    private int position;

    public IReadOnlyList<CollectedField> Fields => fields;

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
                    Add(field, chain);
                    break;
                case InlineFragment inline when Applies(inline.TypeCondition):
                    Collect(new SelectionPart(inline.SelectionSet, chain));
                    break;
                case FragmentSpread spread:
                    CollectSpread(fragments[spread.Name], chain);
                    break;
            }
        }
    }

    private void Add(Field syntax, ConditionChain chain)
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

        field.Occurrences.Add(new FieldOccurrence(syntax, position++, chain));
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

    private bool Applies(NamedTypeReference? condition) => condition is null
        || (schema.TryGetType(condition.Name, out var named) && named is CompositeType composite && schema.IsPossibleType(composite, type));

    /// <summary>The chain with the directives of one selection added; null if the selection can never apply.</summary>
    private ConditionChain? Narrow(ConditionChain chain, ImmutableArray<Directive> directives)
    {
        foreach (var directive in directives)
        {
            if (directive.Name is not ("skip" or "include"))
            {
                continue;
            }

            var isInclude = directive.Name == "include";
            switch (directive.Arguments[0].Value)
            {
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
