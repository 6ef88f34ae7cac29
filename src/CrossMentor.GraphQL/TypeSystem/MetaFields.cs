using System.Diagnostics.CodeAnalysis;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>The fields every schema has without declaring them (sec-Introspection).</summary>
public sealed class MetaFields
{
    internal MetaFields(Dictionary<string, NamedType> types)
    {
        var text = types["String"].AsNonNull();
        TypeName = new OutputField("__typename", text, [])
        {
            Description = "The name of the current Object type at runtime.",
        };
        Schema = new OutputField("__schema", types["__Schema"].AsNonNull(), [])
        {
            Description = "Access the current type schema of this server.",
        };
        Type = new OutputField("__type", types["__Type"], [new InputValue("name", text, defaultValue: null)])
        {
            Description = "Request the type information of a single type.",
        };
    }

    /// <summary><c>__typename: String!</c>, on every object, interface and union.</summary>
    public OutputField TypeName { get; }

    /// <summary><c>__schema: __Schema!</c>, on the query root.</summary>
    public OutputField Schema { get; }

    /// <summary><c>__type(name: String!): __Type</c>, on the query root.</summary>
    public OutputField Type { get; }

    internal bool TryGet(string name, bool isQueryRoot, [NotNullWhen(true)] out OutputField? field)
    {
        field = name switch
        {
            "__typename" => TypeName,
            "__schema" when isQueryRoot => Schema,
            "__type" when isQueryRoot => Type,
            _ => null,
        };
        return field is not null;
    }
}
