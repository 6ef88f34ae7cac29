using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.FieldMerging;

/// <summary>A selected field with the type it is selected on and its definition, each null if not known.</summary>
internal sealed class FieldEntry(Field node, CompositeType? parent, OutputField? definition)
{
    public Field Node { get; } = node;

    public CompositeType? Parent { get; } = parent;

    public OutputField? Definition { get; } = definition;

    /// <summary>The selections of the field, once they were asked for.</summary>
    public CollectedFields? Below { get; set; }

    /// <summary>The same field with neither arguments nor selections: nothing can be in conflict.</summary>
    public bool IsLike(FieldEntry other) =>
        IsSimple && other.IsSimple && Definition == other.Definition && Node.Name == other.Node.Name;

    private bool IsSimple => Node.SelectionSet is null && Node.Arguments.IsEmpty && DeferralWalk.Find(Node, DeferralWalk.Stream) is null;
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

    /// <summary>True if spreads lead here, so that one comparison may be met on several ways.</summary>
    public bool IsFragment { get; set; }

    /// <summary>The response keys in order of first appearance.</summary>
    public List<string> Keys => keys;

    /// <summary>The fragments spread here, each once.</summary>
    public List<string> FragmentNames => fragmentNames;

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
