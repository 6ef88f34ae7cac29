namespace CrossMentor.Api.Paging;

/// <summary>One step of the order of a list of <typeparamref name="T"/>: the fields of the schema's sort input that a client wrote.</summary>
/// <param name="fields">By the names of the schema, each a direction, null, or a map for the object referred to.</param>
public sealed class SortInput<T>(IReadOnlyDictionary<string, object?> fields)
    where T : class
{
    public IReadOnlyDictionary<string, object?> Fields { get; } = fields;
}
