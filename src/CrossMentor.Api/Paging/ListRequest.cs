using CrossMentor.Api.Filtering;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Paging;

/// <summary>What a resolver asks of a list.</summary>
/// <param name="Source">The rows, behind the caller's tenant filters.</param>
/// <param name="Where">The filter input, or null.</param>
/// <param name="Keys">The order, the identifier last.</param>
public sealed record ListRequest<T>(IQueryable<T> Source, object? Where, IReadOnlyList<SortKey> Keys, Page Page)
    where T : class
{
    public IQueryable<T> Filtered() => FilterExpression.Of<T>(Where) is { } predicate ? Source.AsNoTracking().Where(predicate) : Source.AsNoTracking();
}
