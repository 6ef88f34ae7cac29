namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A list of another type (sec-List).</summary>
public sealed class ListType : SchemaType
{
    internal ListType(SchemaType item) => Item = item;

    public SchemaType Item { get; }

    public override NamedType Named => Item.Named;

    public override string ToString() => $"[{Item}]";
}

/// <summary>Another type without null; the inner type is named or a list (sec-Non-Null).</summary>
public sealed class NonNullType : SchemaType
{
    internal NonNullType(SchemaType inner) => Inner = inner;

    public SchemaType Inner { get; }

    public override NamedType Named => Inner.Named;

    public override string ToString() => $"{Inner}!";
}
