namespace CrossMentor.GraphQL.Introspection;

/// <summary>The kinds a type can be of, as <c>__TypeKind</c> names them (sec-The-__Type-Type).</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
