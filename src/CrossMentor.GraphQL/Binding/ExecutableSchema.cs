using System.Text.Json;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>A schema every field of which has its function or property. Immutable, shared by all requests.</summary>
public sealed class ExecutableSchema
{
    private readonly IReadOnlyDictionary<OperationType, BoundObject<RootValue>> roots;
    private readonly IReadOnlyList<BoundObject> objects;

    internal ExecutableSchema(
        Schema schema,
        IReadOnlyDictionary<OperationType, BoundObject<RootValue>> roots,
        IReadOnlyList<BoundObject> objects,
        IReadOnlyDictionary<string, ScalarCodec> scalars,
        bool allowsIntrospection)
    {
        Schema = schema;
        Scalars = scalars;
        AllowsIntrospection = allowsIntrospection;
        this.roots = roots;
        this.objects = objects.Where(bound => !bound.Type.Name.StartsWith("__", StringComparison.Ordinal)).ToArray();
    }

    public Schema Schema { get; }

    public bool AllowsIntrospection { get; }

    /// <summary>For each scalar, the codec that decides what a variable of it may hold.</summary>
    internal IReadOnlyDictionary<string, ScalarCodec> Scalars { get; }

    /// <summary>Binds a schema, wholly or not at all.</summary>
    /// <exception cref="BindingException">Something is missing, ambiguous, unused or does not fit.</exception>
    public static ExecutableSchema Bind(Schema schema, BindingOptions options) => new SchemaBinder(schema, options).Bind();

    /// <summary>The functions behind all fields but those of subscriptions, for a host that executes with another engine.</summary>
    public IEnumerable<FieldFunction> Functions => AllFunctions.OfType<FieldFunction>();

    /// <summary>The functions behind the root fields of subscriptions, for the same hosts.</summary>
    public IEnumerable<EventFunction> EventFunctions => AllFunctions.OfType<EventFunction>();

    /// <summary>The CLR type of each object type's values, root types left out.</summary>
    public IReadOnlyDictionary<string, Type> ObjectTypes => objects.ToDictionary(bound => bound.Type.Name, bound => bound.ClrType, StringComparer.Ordinal);

    /// <summary>The object types that are guarded as a whole, and by what.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<BoundGuard>> ObjectGuards => objects.Where(bound => bound.Guards.Length > 0)
        .ToDictionary(bound => bound.Type.Name, IReadOnlyList<BoundGuard> (bound) => bound.Guards, StringComparer.Ordinal);

    /// <summary>Why a value is none of a scalar; null if it is one. For a host whose other engine reads the documents.</summary>
    /// <exception cref="ArgumentException">The schema has no such scalar.</exception>
    public string? CheckValue(string scalar, JsonElement value)
    {
        if (!Scalars.TryGetValue(scalar, out var codec))
        {
            throw new ArgumentException($"The schema has no scalar {scalar}.", nameof(scalar));
        }

        var input = new ScalarInput(new InputNode(value));
        return codec.Accepts(input, out var problem) ? null : problem ?? $"Expected value of type \"{scalar}\", found {input}";
    }

    private IEnumerable<BoundFunction> AllFunctions => roots.Values.Concat(objects).SelectMany(bound => bound.Functions);

    internal BoundObject<RootValue> Root(OperationType operation) => roots[operation];

    /// <summary>Why a literal is no value of a custom scalar; null if it is one. For validation.</summary>
    internal string? CheckLiteral(ScalarType type, Value literal)
    {
        if (!Scalars.TryGetValue(type.Name, out var codec) || codec.Accepts(new ScalarInput(new InputNode(literal)), out var problem))
        {
            return null;
        }

        return problem ?? $"Expected value of type \"{type.Name}\", found {literal}";
    }
}
