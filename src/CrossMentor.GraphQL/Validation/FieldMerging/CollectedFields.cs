using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.FieldMerging;

/// <summary>A selected field with the type it is selected on and its definition, each null if not known.</summary>
internal readonly record struct FieldEntry(Field Node, CompositeType? Parent, OutputField? Definition)
{
    /// <summary>Neither arguments nor selections: compared at a glance.</summary>
    public bool IsSimple => Node.SelectionSet is null && Node.Arguments.IsEmpty;
}

/// <summary>The fields of one selection set by response key, inline fragments dissolved, named fragments only noted.</summary>
internal sealed class CollectedFields
{
    private readonly DocumentContext context;
    private readonly Dictionary<string, List<FieldEntry>> byKey = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<string> fragmentNames = [];

    public CollectedFields(int number, SelectionSet selectionSet, CompositeType? parent, DocumentContext context)
    {
        Number = number;
        this.context = context;
        Collect(selectionSet, parent);
    }

    /// <summary>Tells the sets of one document apart.</summary>
    public int Number { get; }

    /// <summary>The response keys in order of first appearance.</summary>
    public IReadOnlyList<string> Keys => keys;

    /// <summary>The fragments spread here, each once.</summary>
    public IReadOnlyList<string> FragmentNames => fragmentNames;

    public List<FieldEntry>? this[string key] => byKey.GetValueOrDefault(key);

    private void Collect(SelectionSet selectionSet, CompositeType? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case Field field:
                    Add(field, parent);
                    break;
                case FragmentSpread spread when !fragmentNames.Contains(spread.Name):
                    fragmentNames.Add(spread.Name);
                    break;
                case InlineFragment inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is null ? parent : context.CompositeTypeOf(inline.TypeCondition));
                    break;
            }
        }
    }

    private void Add(Field field, CompositeType? parent)
    {
        OutputField? definition = null;
        if (parent is not null)
        {
            context.Schema.TryGetField(parent, field.Name, out definition);
        }

        if (!byKey.TryGetValue(field.ResponseKey, out var entries))
        {
            byKey[field.ResponseKey] = entries = [];
            keys.Add(field.ResponseKey);
        }

        entries.Add(new FieldEntry(field, parent, definition));
    }
}
