using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>A definition or extension of a named type (sec-Types).</summary>
public abstract class TypeDefinition : TypeSystemDefinition
{
    private protected TypeDefinition(in TypeHeader header)
        : base(header.Location, header.Description, header.Directives, header.IsExtension)
    {
        Name = header.Name;
        NameLocation = header.NameLocation;
    }

    public string Name { get; }

    public SourceLocation NameLocation { get; }
}

/// <summary>What every type definition begins with.</summary>
internal readonly record struct TypeHeader(
    SourceLocation Location,
    StringValue? Description,
    bool IsExtension,
    string Name,
    SourceLocation NameLocation,
    ImmutableArray<Directive> Directives);

/// <summary><c>scalar Name</c> (sec-Scalars).</summary>
public sealed class ScalarTypeDefinition : TypeDefinition
{
    internal ScalarTypeDefinition(in TypeHeader header)
        : base(header)
    {
    }
}

/// <summary>An object or interface type: both have fields and may implement interfaces.</summary>
public abstract class FieldedTypeDefinition : TypeDefinition
{
    private protected FieldedTypeDefinition(
        in TypeHeader header, ImmutableArray<NamedTypeReference> interfaces, ImmutableArray<FieldDefinition> fields)
        : base(header)
    {
        Interfaces = interfaces;
        Fields = fields;
    }

    public ImmutableArray<NamedTypeReference> Interfaces { get; }

    public ImmutableArray<FieldDefinition> Fields { get; }
}

/// <summary><c>type Name implements … { … }</c> (sec-Objects).</summary>
public sealed class ObjectTypeDefinition : FieldedTypeDefinition
{
    internal ObjectTypeDefinition(
        in TypeHeader header, ImmutableArray<NamedTypeReference> interfaces, ImmutableArray<FieldDefinition> fields)
        : base(header, interfaces, fields)
    {
    }
}

/// <summary><c>interface Name implements … { … }</c> (sec-Interfaces).</summary>
public sealed class InterfaceTypeDefinition : FieldedTypeDefinition
{
    internal InterfaceTypeDefinition(
        in TypeHeader header, ImmutableArray<NamedTypeReference> interfaces, ImmutableArray<FieldDefinition> fields)
        : base(header, interfaces, fields)
    {
    }
}

/// <summary><c>union Name = A | B</c> (sec-Unions).</summary>
public sealed class UnionTypeDefinition : TypeDefinition
{
    internal UnionTypeDefinition(in TypeHeader header, ImmutableArray<NamedTypeReference> members)
        : base(header) => Members = members;

    public ImmutableArray<NamedTypeReference> Members { get; }
}

/// <summary><c>enum Name { A B }</c> (sec-Enums).</summary>
public sealed class EnumTypeDefinition : TypeDefinition
{
    internal EnumTypeDefinition(in TypeHeader header, ImmutableArray<EnumValueDefinition> values)
        : base(header) => Values = values;

    public ImmutableArray<EnumValueDefinition> Values { get; }
}

/// <summary><c>input Name { … }</c> (sec-Input-Objects).</summary>
public sealed class InputObjectTypeDefinition : TypeDefinition
{
    internal InputObjectTypeDefinition(in TypeHeader header, ImmutableArray<InputValueDefinition> fields)
        : base(header) => Fields = fields;

    public ImmutableArray<InputValueDefinition> Fields { get; }
}
