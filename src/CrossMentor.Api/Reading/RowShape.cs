using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Reading;

/// <summary>Which columns of an entity are read. The properties of the others keep what the entity's constructor gave them.</summary>
internal sealed class RowShape<T>
    where T : class
{
    private static readonly ConcurrentDictionary<string, RowShape<T>> Known = new(StringComparer.Ordinal);

    private RowShape(string name, Expression<Func<T, T>>? projection) => (Name, Projection) = (name, projection);

    /// <summary>All columns.</summary>
    public static RowShape<T> Whole { get; } = new("*", projection: null);

    /// <summary>Equal shapes have equal names.</summary>
    public string Name { get; }

    /// <summary>A row with these columns only; null for all of them.</summary>
    public Expression<Func<T, T>>? Projection { get; }

    public static RowShape<T> Of(IReadOnlyList<string> columns) => Known.GetOrAdd(string.Join(',', columns), name => new(name, Project(columns)));

    public RowShape<T> With(string column) =>
        Projection is null || Name.Split(',').Contains(column, StringComparer.Ordinal) ? this : Of([.. Name.Split(',').Append(column).Order(StringComparer.Ordinal)]);

    public IQueryable<T> Read(IQueryable<T> rows) => Projection is null ? rows.AsNoTracking() : rows.Select(Projection);

    private static Expression<Func<T, T>> Project(IReadOnlyList<string> columns)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var constructor = typeof(T).GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, [])
            ?? throw new InvalidOperationException($"{typeof(T).Name} has no constructor without parameters.");
        var bindings = columns.Select(column => Expression.Bind(typeof(T).GetProperty(column)!, Expression.Property(row, column)));
        return Expression.Lambda<Func<T, T>>(Expression.MemberInit(Expression.New(constructor), bindings), row);
    }
}
