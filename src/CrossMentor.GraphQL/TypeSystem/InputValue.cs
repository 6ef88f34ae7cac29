using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValue
{
    internal InputValue(string name, SchemaType type, Value? defaultValue)
    {
        Name = name;
        Type = type;
        DefaultValue = defaultValue;
    }

    public string Name { get; }

    public string? Description { get; internal init; }

    public SchemaType Type { get; }

    /// <summary>The default as written; null if there is none, a <see cref="NullValue"/> if the default is null.</summary>
    public Value? DefaultValue { get; }

    /// <summary>True if a value must be given: non-null and without default.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>Null if the value is not deprecated.</summary>
    public string? DeprecationReason { get; internal set; }

    public ImmutableArray<AppliedDirective> AppliedDirectives { get; internal set; } = [];

    internal InputValueDefinition? Syntax { get; init; }
}
