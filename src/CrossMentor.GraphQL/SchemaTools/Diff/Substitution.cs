using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools.Diff;

/// <summary>Whether a type may take the place of another of the same name without a client noticing. The types are of two schemas.</summary>
internal static class Substitution
{
    /// <summary>An answer may become more certain: what could be null no longer is.</summary>
    public static bool IsSafeAsOutput(SchemaType before, SchemaType after) => (before, after) switch
    {
        (NonNullType old, NonNullType current) => IsSafeAsOutput(old.Inner, current.Inner),
        (NonNullType, _) => false,
        (_, NonNullType current) => IsSafeAsOutput(before, current.Inner),
        (ListType old, ListType current) => IsSafeAsOutput(old.Item, current.Item),
        (NamedType old, NamedType current) => old.Name == current.Name,
        _ => false,
    };

    /// <summary>A question may become less demanding: what had to be given may be null.</summary>
    public static bool IsSafeAsInput(SchemaType before, SchemaType after) => (before, after) switch
    {
        (NonNullType old, NonNullType current) => IsSafeAsInput(old.Inner, current.Inner),
        (NonNullType old, _) => IsSafeAsInput(old.Inner, after),
        (ListType old, ListType current) => IsSafeAsInput(old.Item, current.Item),
        (NamedType old, NamedType current) => old.Name == current.Name,
        _ => false,
    };
}
