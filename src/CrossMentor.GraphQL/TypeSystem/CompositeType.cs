namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A type that takes a selection set: object, interface or union.</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name)
        : base(name)
    {
    }
}
