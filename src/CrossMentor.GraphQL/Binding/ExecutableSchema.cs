using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>A schema every field of which has its function or property. Immutable, shared by all requests.</summary>
public sealed class ExecutableSchema
{
    private readonly IReadOnlyDictionary<OperationType, BoundObject<RootValue>> roots;

    internal ExecutableSchema(
        Schema schema,
        IReadOnlyDictionary<OperationType, BoundObject<RootValue>> roots,
        IReadOnlyDictionary<string, ScalarCodec> scalars,
        bool allowsIntrospection)
    {
        Schema = schema;
        Scalars = scalars;
        AllowsIntrospection = allowsIntrospection;
        this.roots = roots;
    }

    public Schema Schema { get; }

    public bool AllowsIntrospection { get; }

    /// <summary>For each scalar, the codec that decides what a variable of it may hold.</summary>
    internal IReadOnlyDictionary<string, ScalarCodec> Scalars { get; }

    /// <summary>Binds a schema, wholly or not at all.</summary>
    /// <exception cref="BindingException">Something is missing, ambiguous, unused or does not fit.</exception>
    public static ExecutableSchema Bind(Schema schema, BindingOptions options) => new SchemaBinder(schema, options).Bind();

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
