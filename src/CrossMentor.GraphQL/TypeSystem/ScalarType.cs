namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A leaf type whose values the host serialises (sec-Scalars).</summary>
public sealed class ScalarType : NamedType
{
    internal ScalarType(string name)
        : base(name)
    {
    }

    /// <summary>The URL of the scalar's specification, from <c>@specifiedBy</c>; null if it has none.</summary>
    public string? SpecifiedByUrl { get; internal set; }
}
