namespace CrossMentor.Api.Filtering;

/// <summary>What a list of <typeparamref name="T"/> is to be narrowed by: the fields of the schema's filter input that a client wrote.</summary>
/// <param name="fields">By the names of the schema: <c>and</c>, <c>or</c>, and fields with their operations, which are maps themselves.</param>
public sealed class FilterInput<T>(IReadOnlyDictionary<string, object?> fields)
    where T : class
{
    public IReadOnlyDictionary<string, object?> Fields { get; } = fields;
}
