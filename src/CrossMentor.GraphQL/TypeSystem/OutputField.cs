using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type.</summary>
public sealed class OutputField
{
    internal OutputField(string name, SchemaType type, ImmutableArray<InputValue> arguments)
    {
        Name = name;
        Type = type;
        Arguments = arguments;
    }

    public string Name { get; }

    public string? Description { get; internal init; }

    public SchemaType Type { get; }

    public ImmutableArray<InputValue> Arguments { get; }

    /// <summary>Null if the field is not deprecated.</summary>
    public string? DeprecationReason { get; internal set; }

    public ImmutableArray<AppliedDirective> AppliedDirectives { get; internal set; } = [];

    public bool TryGetArgument(string name, [NotNullWhen(true)] out InputValue? argument)
    {
        argument = Arguments.Find(name);
        return argument is not null;
    }

    internal FieldDefinition? Syntax { get; init; }
}
