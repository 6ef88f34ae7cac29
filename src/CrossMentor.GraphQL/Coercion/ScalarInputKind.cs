namespace CrossMentor.GraphQL.Coercion;

/// <summary>What a client wrote in the place of a scalar, in a literal or in JSON.</summary>
public enum ScalarInputKind
{
    Text,
    Integer,
    Fraction,
    Boolean,

    /// <summary>A list, an object or an enum value: nothing that a scalar of this engine accepts.</summary>
    Other,
}
