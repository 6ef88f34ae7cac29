namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A type whose values have fields (sec-Objects).</summary>
public sealed class ObjectType : FieldedType
{
    internal ObjectType(string name)
        : base(name)
    {
    }
}
