using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Api.Reading;

/// <summary>Reads of rows by their identifiers or by a reference, compiled once for each shape, as every request asks for them many times over.</summary>
internal static class CompiledReads
{
    private static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<(Type Row, string By, string Shape), Delegate>> Reads = [];

    /// <summary>The rows whose identifier is one of the ids.</summary>
    public static IAsyncEnumerable<T> ById<T, TId>(CrossMentorDb db, RowShape<T> shape, TId[] ids)
        where T : class
        where TId : struct, ITypedId<TId>
    {
        var read = (Func<CrossMentorDb, TId[], IAsyncEnumerable<T>>)Of(db).GetOrAdd(
            (typeof(T), "Id", shape.Name), static (_, columns) => Compile<T, TId, TId>(columns, Identifier<T, TId>.Expression, order: null), shape);
        return read(db, ids);
    }

    /// <summary>The rows whose reference is one of the keys, in order.</summary>
    public static IAsyncEnumerable<T> ByReference<T, TKey, TOrder>(
        CrossMentorDb db, RowShape<T> shape, Expression<Func<T, TKey>> reference, Expression<Func<T, TOrder>> order, TKey[] keys)
        where T : class
    {
        var read = (Func<CrossMentorDb, TKey[], IAsyncEnumerable<T>>)Of(db).GetOrAdd(
            (typeof(T), $"{NameOf(reference)} {NameOf(order)}", shape.Name),
            static (_, asked) => Compile<T, TKey, TOrder>(asked.shape, asked.reference, asked.order),
            (shape, reference, order));
        return read(db, keys);
    }

    public static string NameOf(LambdaExpression member) => ((MemberExpression)member.Body).Member.Name;

    private static ConcurrentDictionary<(Type Row, string By, string Shape), Delegate> Of(CrossMentorDb db) => Reads.GetValue(db.Model, static _ => new());

    private static Func<CrossMentorDb, TKey[], IAsyncEnumerable<T>> Compile<T, TKey, TOrder>(
        RowShape<T> shape, Expression<Func<T, TKey>> by, Expression<Func<T, TOrder>>? order)
        where T : class
    {
        var db = Expression.Parameter(typeof(CrossMentorDb), "db");
        var keys = Expression.Parameter(typeof(TKey[]), "keys");
        var isWanted = Expression.Lambda<Func<T, bool>>(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(TKey)], keys, by.Body), by.Parameters);
        Expression rows = Expression.Call(db, nameof(DbContext.Set), [typeof(T)]);
        rows = Call(nameof(Queryable.Where), [typeof(T)], rows, isWanted);
        if (order is not null)
        {
            rows = Call(nameof(Queryable.OrderBy), [typeof(T), typeof(TOrder)], rows, order);
        }

        rows = shape.Projection is { } projection
            ? Call(nameof(Queryable.Select), [typeof(T), typeof(T)], rows, projection)
            : Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.AsNoTracking), [typeof(T)], rows);
        return EF.CompileAsyncQuery(Expression.Lambda<Func<CrossMentorDb, TKey[], IQueryable<T>>>(rows, db, keys));
    }

    private static MethodCallExpression Call(string method, Type[] types, Expression rows, LambdaExpression function) =>
        Expression.Call(typeof(Queryable), method, types, rows, Expression.Quote(function));
}
