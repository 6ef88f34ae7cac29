namespace CrossMentor.GraphQL.SchemaTools.Diff;

/// <summary>What a change of a schema may do to a client that was written before it.</summary>
public enum ChangeSeverity
{
    /// <summary>No operation is refused, and no answer has another form.</summary>
    Safe,

    /// <summary>No operation is refused, but an answer may be one the client has never met, such as a new enum value.</summary>
    Dangerous,

    /// <summary>An operation that was valid is refused, or its answer no longer has the form the client relies on.</summary>
    Breaking,
}
