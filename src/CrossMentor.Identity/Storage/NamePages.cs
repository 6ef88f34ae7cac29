using System.Linq.Expressions;

namespace CrossMentor.Identity.Storage;

/// <summary>Pages of rows in the order of a name that no two of them have.</summary>
internal static class NamePages
{
    /// <summary>So many rows beyond a name, away from it: in the order of their names, or backward against it.</summary>
    public static IQueryable<T> Page<T>(this IQueryable<T> rows, Expression<Func<T, string>> nameOf, string? beyond, bool isBackward, int count)
    {
        var rest = beyond is null ? rows : rows.Where(IsBeyond(nameOf, () => beyond, isBackward));
        return (isBackward ? rest.OrderByDescending(nameOf) : rest.OrderBy(nameOf)).Take(count);
    }

    // The name that is compared with is a parameter of the statement, and no part of its text.
    private static Expression<Func<T, bool>> IsBeyond<T>(Expression<Func<T, string>> nameOf, Expression<Func<string>> beyond, bool isBackward)
    {
        var compared = Expression.Call(typeof(string), nameof(string.Compare), Type.EmptyTypes, nameOf.Body, beyond.Body);
        var zero = Expression.Constant(0);
        return Expression.Lambda<Func<T, bool>>(isBackward ? Expression.LessThan(compared, zero) : Expression.GreaterThan(compared, zero), nameOf.Parameters);
    }
}
