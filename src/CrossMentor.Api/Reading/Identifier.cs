using System.Linq.Expressions;

namespace CrossMentor.Api.Reading;

/// <summary>How an object of a type says which one it is; made once for each type.</summary>
internal static class Identifier<T, TId>
{
    public static Expression<Func<T, TId>> Expression { get; } = Make();

    public static Func<T, TId> Of { get; } = Expression.Compile();

    private static Expression<Func<T, TId>> Make()
    {
        var row = System.Linq.Expressions.Expression.Parameter(typeof(T), "row");
        return System.Linq.Expressions.Expression.Lambda<Func<T, TId>>(System.Linq.Expressions.Expression.Property(row, "Id"), row);
    }
}
