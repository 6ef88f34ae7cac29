using System.Collections.Immutable;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>One of several object types (sec-Unions).</summary>
public sealed class UnionType : CompositeType
{
    internal UnionType(string name)
        : base(name)
    {
    }

    public ImmutableArray<ObjectType> Members { get; internal set; } = [];
}
