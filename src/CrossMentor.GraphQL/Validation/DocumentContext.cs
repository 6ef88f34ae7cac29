using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation;

/// <summary>One validation of one document: its fragments, and what the walk noted of each definition.</summary>
internal sealed class DocumentContext : RuleContext
{
    private readonly Dictionary<string, FragmentDefinition> fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutableDefinition, DefinitionFacts> facts = [];
    private FieldMerging.FieldMerger? merger;

    public DocumentContext(Schema schema, Document document, ValidationOptions options)
        : base(options)
    {
        Schema = schema;
        Document = document;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinition fragment)
            {
                fragments[fragment.Name] = fragment;
            }

            if (definition is ExecutableDefinition executable)
            {
                facts.Add(executable, new DefinitionFacts(executable));
            }
        }
    }

    public Schema Schema { get; }

    public Document Document { get; }

    /// <summary>Compares fields that share a response key, remembering what it has compared.</summary>
    public FieldMerging.FieldMerger Merger => merger ??= new FieldMerging.FieldMerger(this);

    public DefinitionFacts FactsOf(ExecutableDefinition definition) => facts[definition];

    public bool TryGetFragment(string name, [NotNullWhen(true)] out FragmentDefinition? fragment) =>
        fragments.TryGetValue(name, out fragment);

    public override bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveType? directive) =>
        Schema.TryGetDirective(name, out directive);

    /// <summary>The composite type of a type condition; null if there is no such type or it is not composite.</summary>
    public CompositeType? CompositeTypeOf(NamedTypeReference condition) =>
        Schema.TryGetType(condition.Name, out var type) ? type as CompositeType : null;

    /// <summary>The type a reference in the document means; null if the schema does not have it.</summary>
    public SchemaType? TypeOf(TypeReference reference) => reference switch
    {
        ListTypeReference list => TypeOf(list.Item)?.AsList(),
        NonNullTypeReference nonNull => TypeOf(nonNull.Inner)?.AsNonNull(),
        _ => Schema.TryGetType(reference.Named.Name, out var type) ? type : null,
    };

    /// <summary>The definition itself and every fragment it reaches, each once, nearest first.</summary>
    public IReadOnlyList<DefinitionFacts> Reachable(ExecutableDefinition definition)
    {
        var reached = new List<DefinitionFacts> { facts[definition] };
        if (reached[0].Spreads.Count == 0)
        {
            return reached;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < reached.Count; index++)
        {
            foreach (var spread in reached[index].Spreads)
            {
                if (names.Add(spread.Name) && fragments.TryGetValue(spread.Name, out var fragment))
                {
                    reached.Add(facts[fragment]);
                }
            }
        }

        return reached;
    }
}
