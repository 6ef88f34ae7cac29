using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Reading;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Paging;

/// <summary>Orders a query by its keys and cuts it at a cursor, all inside the database.</summary>
internal static class KeysetQuery
{
    public static IQueryable<T> Ordered<T>(IQueryable<T> source, IReadOnlyList<SortKey> keys, bool isBackward)
    {
        var ordered = source.Expression;
        for (var index = 0; index < keys.Count; index++)
        {
            var isDescending = keys[index].IsDescending != isBackward;
            var method = (index == 0, isDescending) switch
            {
                (true, false) => nameof(Queryable.OrderBy),
                (true, true) => nameof(Queryable.OrderByDescending),
                (false, false) => nameof(Queryable.ThenBy),
                (false, true) => nameof(Queryable.ThenByDescending),
            };
            ordered = Expression.Call(typeof(Queryable), method, [typeof(T), keys[index].ValueType], ordered, Expression.Quote(keys[index].Expression));
        }

        return source.Provider.CreateQuery<T>(ordered);
    }

    /// <summary>The rows beyond the position: (a, b) after (x, y) is a after x, or a equal x and b after y.</summary>
    public static IQueryable<T> Beyond<T>(IQueryable<T> source, IReadOnlyList<SortKey> keys, object[] position, bool isBackward)
    {
        var row = Expression.Parameter(typeof(T), "row");
        Expression? beyond = null;
        for (var index = keys.Count - 1; index >= 0; index--)
        {
            var member = KeyOf(keys[index], row);
            var value = Captured.Value(position[index], keys[index].ValueType);
            var after = Compare(member, value, keys[index].IsDescending != isBackward);
            beyond = beyond is null ? after : Expression.OrElse(after, Expression.AndAlso(Expression.Equal(member, value), beyond));
        }

        return source.Where(Expression.Lambda<Func<T, bool>>(beyond!, row));
    }

    /// <summary>Each row together with the values of its keys, from which its cursor is made.</summary>
    public static IQueryable<Keyed<T>> WithKeys<T>(IQueryable<T> source, IReadOnlyList<SortKey> keys, RowShape<T> shape)
        where T : class
    {
        var row = shape.Projection?.Parameters[0] ?? Expression.Parameter(typeof(T), "row");
        var values = Expression.NewArrayInit(typeof(object), keys.Select(key => Expression.Convert(KeyOf(key, row), typeof(object))));
        var body = Expression.MemberInit(
            Expression.New(typeof(Keyed<T>)),
            Expression.Bind(typeof(Keyed<T>).GetProperty(nameof(Keyed<T>.Node))!, shape.Projection?.Body ?? row),
            Expression.Bind(typeof(Keyed<T>).GetProperty(nameof(Keyed<T>.Keys))!, values));
        return source.AsNoTracking().Select(Expression.Lambda<Func<T, Keyed<T>>>(body, row));
    }

    /// <summary>A key's value as a cursor holds it.</summary>
    public static object? Written(object? value) => value switch
    {
        null => null,
        string or int => value,
        DateTimeOffset moment => moment.UtcTicks,
        DateOnly day => day.DayNumber,
        _ => GlobalIds.Encode(value),
    };

    private static Expression KeyOf(SortKey key, ParameterExpression row) => new Substitution(key.Expression.Parameters[0], row).Visit(key.Expression.Body)!;

    private static Expression Compare(Expression member, Expression value, bool isDescending)
    {
        if (member.Type == typeof(string))
        {
            var compared = Expression.Call(typeof(string), nameof(string.Compare), Type.EmptyTypes, member, value);
            return isDescending ? Expression.LessThan(compared, Expression.Constant(0)) : Expression.GreaterThan(compared, Expression.Constant(0));
        }

        return isDescending ? Expression.LessThan(member, value) : Expression.GreaterThan(member, value);
    }

    private sealed class Substitution(Expression from, Expression to) : ExpressionVisitor
    {
        [return: NotNullIfNotNull(nameof(node))]
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}

/// <summary>A row and the values of the keys it is ordered by.</summary>
internal sealed class Keyed<T>
{
    public required T Node { get; init; }

    public required object?[] Keys { get; init; }
}
