using System.Linq.Expressions;

namespace CrossMentor.Api.Reading;

/// <summary>Puts values into predicates that are built by hand.</summary>
/// <remarks>A captured field instead of a constant, as in a lambda, so that the value becomes a parameter and the query is compiled once.</remarks>
internal static class Captured
{
    public static Expression Value(object value, Type type)
    {
        var box = typeof(Box<>).MakeGenericType(type);
        return Expression.Field(Expression.Constant(Activator.CreateInstance(box, value)), nameof(Box<object>.Captured));
    }

    /// <summary>The rows whose member is one of the values.</summary>
    public static Expression<Func<T, bool>> IsIn<T, TKey>(Expression<Func<T, TKey>> member, TKey[] values) =>
        Expression.Lambda<Func<T, bool>>(IsIn(member.Body, values), member.Parameters);

    /// <param name="member">The member of a row.</param>
    /// <param name="values">An array of the member's type.</param>
    public static Expression IsIn(Expression member, Array values) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [member.Type], Value(values, values.GetType()), member);

    private sealed class Box<TValue>(TValue value)
    {
        public TValue Captured = value;
    }
}
