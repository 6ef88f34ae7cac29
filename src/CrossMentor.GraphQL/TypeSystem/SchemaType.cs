namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A type of a schema: named, or a list or non-null wrapper around another (sec-Types).</summary>
public abstract class SchemaType
{
    private ListType? list;
    private NonNullType? nonNull;

    private protected SchemaType()
    {
    }

    /// <summary>The type inside all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>May stand in arguments, variables and input fields (sec-Input-and-Output-Types).</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>May be the type of a field of an object or interface.</summary>
    public bool IsOutput => Named is not InputObjectType;

    public bool IsNonNull => this is NonNullType;

    /// <summary>The type without its outermost non-null wrapper.</summary>
    public SchemaType Nullable => this is NonNullType nonNull ? nonNull.Inner : this;

    /// <summary>The list of this type. Always the same object, so that equal types are identical.</summary>
    internal ListType AsList() => list ?? Interlocked.CompareExchange(ref list, new ListType(this), comparand: null) ?? list;

    /// <summary>This type without null. Always the same object, so that equal types are identical.</summary>
    internal NonNullType AsNonNull() =>
        this as NonNullType ?? nonNull ?? Interlocked.CompareExchange(ref nonNull, new NonNullType(this), comparand: null) ?? nonNull;

    /// <summary>The type as SDL writes a reference to it, such as <c>[Pair!]!</c>.</summary>
    public abstract override string ToString();
}
