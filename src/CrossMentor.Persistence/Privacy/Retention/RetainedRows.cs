using System.Linq.Expressions;
using CrossMentor.Domain.Privacy;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace CrossMentor.Persistence.Privacy.Retention;

/// <summary>Rows of one table that are of one class of retention.</summary>
public abstract class RetainedRows(RetentionClass retention, Type entity)
{
    public RetentionClass Retention => retention;

    public Type Entity => entity;

    public abstract Task<int> CountAsync(SystemScope system, RetentionDue due, CancellationToken ct);

    /// <returns>How many rows it was done to.</returns>
    public abstract Task<int> EndAsync(SystemScope system, RetentionDue due, CancellationToken ct);
}

/// <inheritdoc />
/// <param name="of">Which rows are due.</param>
/// <param name="empty">What is emptied of them; null where they are deleted.</param>
internal sealed class RetainedRows<T>(
    RetentionClass retention, Func<RetentionDue, Expression<Func<T, bool>>> of, Action<UpdateSettersBuilder<T>>? empty = null) : RetainedRows(retention, typeof(T))
    where T : class
{
    public override Task<int> CountAsync(SystemScope system, RetentionDue due, CancellationToken ct) => system.All<T>().Where(of(due)).CountAsync(ct);

    public override Task<int> EndAsync(SystemScope system, RetentionDue due, CancellationToken ct)
    {
        var rows = system.All<T>().Where(of(due));
        return empty is null ? rows.ExecuteDeleteAsync(ct) : rows.ExecuteUpdateAsync(empty, ct);
    }
}
