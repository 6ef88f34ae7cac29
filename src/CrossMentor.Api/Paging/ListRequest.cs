using CrossMentor.Api.Filtering;

namespace CrossMentor.Api.Paging;

/// <summary>The arguments of a list, as every list of the schema has them.</summary>
public sealed record ListRequest<T>(FilterInput<T>? Where, IReadOnlyList<SortInput<T>>? Order, Page Page)
    where T : class
{
    /// <exception cref="RequestErrorException">The page makes no sense.</exception>
    public static ListRequest<T> Of(
        FilterInput<T>? where, IReadOnlyList<SortInput<T>>? order, int? first, string? after, int? last, string? before) =>
        new(where, order, Page.Of(first, after, last, before));
}
