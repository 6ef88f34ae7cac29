namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A list of fields that other types promise to have (sec-Interfaces).</summary>
public sealed class InterfaceType : FieldedType
{
    internal InterfaceType(string name)
        : base(name)
    {
    }
}
