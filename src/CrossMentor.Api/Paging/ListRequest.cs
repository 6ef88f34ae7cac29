using CrossMentor.Api.Filtering;

namespace CrossMentor.Api.Paging;

/// <summary>The arguments of a list, as every list of the schema has them.</summary>
public sealed record ListRequest<T>(FilterInput<T>? Where, IReadOnlyList<SortInput<T>>? Order, Page Page)
    where T : class;
