using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools.Coordinates;

/// <summary>The part of a schema that a coordinate names, together with what contains it (sec-Schema-Coordinates).</summary>
public sealed record SchemaElement
{
    internal SchemaElement(SchemaElementKind kind) => Kind = kind;

    public SchemaElementKind Kind { get; }

    /// <summary>The named type, or the type that has the field, input field or enum value; null for directives.</summary>
    public NamedType? Type { get; internal init; }

    /// <summary>The field of an object or interface, also where one of its arguments is named.</summary>
    public OutputField? Field { get; internal init; }

    /// <summary>The input field or the argument.</summary>
    public InputValue? Input { get; internal init; }

    public EnumTypeValue? EnumValue { get; internal init; }

    /// <summary>The directive, also where one of its arguments is named.</summary>
    public DirectiveType? Directive { get; internal init; }
}
