using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using CrossMentor.Api.Reading;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Filtering;

/// <summary>Compares text the same way on every database: exactly, capitals and accents counting, in the order of its characters' codes.</summary>
/// <remarks>
/// Left alone, SQL Server ignores capitals, SQLite ignores them in prefixes and suffixes only, and PostgreSQL orders as the language of
/// its server does.
/// </remarks>
internal static class TextOperations
{
    private static readonly MethodInfo Collate = typeof(RelationalDbFunctionsExtensions).GetMethod(nameof(RelationalDbFunctionsExtensions.Collate))!.MakeGenericMethod(typeof(string));

    /// <summary>The text as it is compared.</summary>
    public static Expression Exact(Expression text, CrossMentorDb db) =>
        db.Provider == DatabaseProvider.SqlServer ? Collated(text, "Latin1_General_100_BIN2") : text;

    /// <summary>The text as it is ordered.</summary>
    public static Expression Ordered(Expression text, CrossMentorDb db) =>
        db.Provider == DatabaseProvider.PostgreSql ? Collated(text, "C") : Exact(text, db);

    public static Expression Contains(Expression text, string part) => Call(text, nameof(string.Contains), part);

    public static Expression StartsWith(Expression text, string start, CrossMentorDb db) =>
        db.Provider == DatabaseProvider.Sqlite
            ? Expression.Equal(Call(text, nameof(string.IndexOf), start), Expression.Constant(0))
            : Call(text, nameof(string.StartsWith), start);

    public static Expression EndsWith(Expression text, string end, CrossMentorDb db)
    {
        if (db.Provider != DatabaseProvider.Sqlite)
        {
            return Call(text, nameof(string.EndsWith), end);
        }

        // The database counts characters where .NET counts halves of some.
        var length = Expression.Property(text, nameof(string.Length));
        var count = Captured.Value(end.EnumerateRunes().Count(), typeof(int));
        var tail = Expression.Call(text, nameof(string.Substring), Type.EmptyTypes, Expression.Subtract(length, count));
        return Expression.AndAlso(Expression.GreaterThanOrEqual(length, count), Expression.Equal(tail, Captured.Value(end, typeof(string))));
    }

    private static MethodCallExpression Call(Expression text, string method, string operand) =>
        Expression.Call(text, typeof(string).GetMethod(method, [typeof(string)])!, Captured.Value(operand, typeof(string)));

    private static MethodCallExpression Collated(Expression text, string collation) =>
        Expression.Call(Collate, Expression.Constant(EF.Functions), text, Expression.Constant(collation));
}
