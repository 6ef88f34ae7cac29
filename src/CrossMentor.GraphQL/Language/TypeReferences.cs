using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>A type as written in a document: a name, perhaps wrapped (sec-Type-References).</summary>
public abstract class TypeReference : Node
{
    private protected TypeReference(SourceLocation location)
        : base(location)
    {
    }

    /// <summary>The name inside all wrappers.</summary>
    public abstract NamedTypeReference Named { get; }
}

/// <summary>A type by its name.</summary>
public sealed class NamedTypeReference : TypeReference
{
    internal NamedTypeReference(SourceLocation location, string name)
        : base(location) => Name = name;

    public string Name { get; }

    public override NamedTypeReference Named => this;

    public override string ToString() => Name;
}

/// <summary><c>[Item]</c>.</summary>
public sealed class ListTypeReference : TypeReference
{
    internal ListTypeReference(SourceLocation location, TypeReference item)
        : base(location) => Item = item;

    public TypeReference Item { get; }

    public override NamedTypeReference Named => Item.Named;

    public override string ToString() => $"[{Item}]";
}

/// <summary><c>Inner!</c>; the inner type is a name or a list.</summary>
public sealed class NonNullTypeReference : TypeReference
{
    internal NonNullTypeReference(SourceLocation location, TypeReference inner)
        : base(location) => Inner = inner;

    public TypeReference Inner { get; }

    public override NamedTypeReference Named => Inner.Named;

    public override string ToString() => $"{Inner}!";
}
