using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A type with a name that is unique in its schema. Immutable once its schema is built.</summary>
public abstract class NamedType : SchemaType
{
    private protected NamedType(string name) => Name = name;

    public string Name { get; }

    public string? Description { get; internal set; }

    /// <summary>The directives of the definition and its extensions, in source order.</summary>
    public ImmutableArray<AppliedDirective> AppliedDirectives { get; internal set; } = [];

    /// <summary>True for the types the specification itself defines: the five scalars and introspection.</summary>
    public bool IsBuiltIn { get; internal init; }

    public sealed override NamedType Named => this;

    public sealed override string ToString() => Name;

    /// <summary>The definition, if the schema has one, and then its extensions.</summary>
    internal ImmutableArray<TypeDefinition> Syntax { get; set; } = [];
}
