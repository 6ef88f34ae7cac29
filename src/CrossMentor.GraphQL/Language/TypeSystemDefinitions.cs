using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>A definition or extension of a schema, type or directive (sec-Type-System).</summary>
public abstract class TypeSystemDefinition : Definition
{
    private protected TypeSystemDefinition(
        SourceLocation location, StringValue? description, ImmutableArray<Directive> directives, bool isExtension)
        : base(location, description)
    {
        Directives = directives;
        IsExtension = isExtension;
    }

    public ImmutableArray<Directive> Directives { get; }

    /// <summary>True for <c>extend …</c>; an extension has no description.</summary>
    public bool IsExtension { get; }
}

/// <summary><c>schema { query: Query }</c> (sec-Schema).</summary>
public sealed class SchemaDefinition : TypeSystemDefinition
{
    internal SchemaDefinition(
        SourceLocation location,
        StringValue? description,
        ImmutableArray<Directive> directives,
        bool isExtension,
        ImmutableArray<RootOperationTypeDefinition> operationTypes)
        : base(location, description, directives, isExtension) => OperationTypes = operationTypes;

    public ImmutableArray<RootOperationTypeDefinition> OperationTypes { get; }
}

/// <summary>One line of a schema definition: <c>query: Query</c>.</summary>
public sealed class RootOperationTypeDefinition : Node
{
    internal RootOperationTypeDefinition(SourceLocation location, OperationType operation, NamedTypeReference type)
        : base(location)
    {
        Operation = operation;
        Type = type;
    }

    public OperationType Operation { get; }

    public NamedTypeReference Type { get; }
}

/// <summary><c>directive @name(…) repeatable on …</c> (sec-Type-System.Directives).</summary>
public sealed class DirectiveDefinition : TypeSystemDefinition
{
    internal DirectiveDefinition(
        SourceLocation location,
        StringValue? description,
        string name,
        SourceLocation nameLocation,
        ImmutableArray<InputValueDefinition> arguments,
        bool isRepeatable,
        ImmutableArray<DirectiveLocation> locations)
        : base(location, description, [], isExtension: false)
    {
        Name = name;
        NameLocation = nameLocation;
        Arguments = arguments;
        IsRepeatable = isRepeatable;
        Locations = locations;
    }

    public string Name { get; }

    public SourceLocation NameLocation { get; }

    public ImmutableArray<InputValueDefinition> Arguments { get; }

    public bool IsRepeatable { get; }

    public ImmutableArray<DirectiveLocation> Locations { get; }
}

/// <summary>A field of an object or interface type (sec-FieldsDefinition).</summary>
public sealed class FieldDefinition : Node
{
    internal FieldDefinition(
        SourceLocation location,
        StringValue? description,
        string name,
        SourceLocation nameLocation,
        ImmutableArray<InputValueDefinition> arguments,
        TypeReference type,
        ImmutableArray<Directive> directives)
        : base(location)
    {
        Description = description;
        Name = name;
        NameLocation = nameLocation;
        Arguments = arguments;
        Type = type;
        Directives = directives;
    }

    public StringValue? Description { get; }

    public string Name { get; }

    public SourceLocation NameLocation { get; }

    public ImmutableArray<InputValueDefinition> Arguments { get; }

    public TypeReference Type { get; }

    public ImmutableArray<Directive> Directives { get; }
}

/// <summary>An argument or an input field (sec-Field-Arguments, sec-Input-Objects).</summary>
public sealed class InputValueDefinition : Node
{
    internal InputValueDefinition(
        SourceLocation location,
        StringValue? description,
        string name,
        SourceLocation nameLocation,
        TypeReference type,
        Value? defaultValue,
        ImmutableArray<Directive> directives)
        : base(location)
    {
        Description = description;
        Name = name;
        NameLocation = nameLocation;
        Type = type;
        DefaultValue = defaultValue;
        Directives = directives;
    }

    public StringValue? Description { get; }

    public string Name { get; }

    public SourceLocation NameLocation { get; }

    public TypeReference Type { get; }

    public Value? DefaultValue { get; }

    public ImmutableArray<Directive> Directives { get; }
}

/// <summary>A value of an enum type (sec-Enums).</summary>
public sealed class EnumValueDefinition : Node
{
    internal EnumValueDefinition(
        SourceLocation location,
        StringValue? description,
        string name,
        SourceLocation nameLocation,
        ImmutableArray<Directive> directives)
        : base(location)
    {
        Description = description;
        Name = name;
        NameLocation = nameLocation;
        Directives = directives;
    }

    public StringValue? Description { get; }

    public string Name { get; }

    public SourceLocation NameLocation { get; }

    public ImmutableArray<Directive> Directives { get; }
}
