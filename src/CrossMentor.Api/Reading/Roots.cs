using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Reading;

/// <summary>The tables of a database as expressions, for predicates that are built by hand. They carry the tenant filters as every table does.</summary>
internal static class Roots
{
    private static readonly ConcurrentDictionary<Type, Func<CrossMentorDb, IQueryable>> Tables = new();

    public static Expression Of(CrossMentorDb db, Type entity) => Tables.GetOrAdd(entity, Table)(db).Expression;

    /// <summary>A function of the database and a row, as a function of the row alone.</summary>
    public static Expression Bind(LambdaExpression key, CrossMentorDb db, Expression row) =>
        new Binding(key.Parameters[0], db, key.Parameters[1], row).Visit(key.Body);

    private static Func<CrossMentorDb, IQueryable> Table(Type entity) =>
        typeof(Roots).GetMethod(nameof(TableOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entity).CreateDelegate<Func<CrossMentorDb, IQueryable>>();

    private static IQueryable<T> TableOf<T>(CrossMentorDb db)
        where T : class => db.Set<T>();

    private sealed class Binding(ParameterExpression database, CrossMentorDb db, ParameterExpression parameter, Expression row) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? row : base.VisitParameter(node);

        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Object == database ? Of(db, node.Method.GetGenericArguments()[0]) : base.VisitMethodCall(node);
    }
}
