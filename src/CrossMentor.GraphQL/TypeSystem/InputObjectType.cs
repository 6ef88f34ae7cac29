using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>An input type with fields (sec-Input-Objects).</summary>
public sealed class InputObjectType : NamedType
{
    private readonly Dictionary<string, InputValue> fieldsByName = new(StringComparer.Ordinal);

    internal InputObjectType(string name)
        : base(name)
    {
    }

    public ImmutableArray<InputValue> Fields { get; private set; } = [];

    /// <summary>True if exactly one field must be given, and not null (sec-OneOf-Input-Objects).</summary>
    public bool IsOneOf { get; internal set; }

    public bool TryGetField(string name, [NotNullWhen(true)] out InputValue? field) => fieldsByName.TryGetValue(name, out field);

    internal void SetFields(ImmutableArray<InputValue> fields)
    {
        Fields = fields;
        foreach (var field in fields)
        {
            fieldsByName[field.Name] = field;
        }
    }
}
