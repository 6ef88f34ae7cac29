using System.Linq.Expressions;
using CrossMentor.Api.Filtering;
using CrossMentor.Api.Lists;
using CrossMentor.Api.Reading;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Paging;

/// <summary>
/// Turns an <c>order</c> argument into keys that the database sorts by. Empty values come first and go last when descending, enums sort in the
/// order of their declaration, and text by the codes of its characters, on every database alike.
/// </summary>
/// <remarks>The identifier is always the last key, so that an order is total and a cursor names one place.</remarks>
internal sealed class SortTranslation(CrossMentorDb db, ListCatalogue catalogue)
{
    private const string Identifier = "id";

    /// <summary>The keys that a request asks for, in its order, or else the usual order of the list.</summary>
    public IReadOnlyList<SortKey> Of<T>(IReadOnlyList<SortInput<T>>? order)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var keys = new List<SortKey>();
        foreach (var sort in order ?? [])
        {
            Add(sort.Fields, row, prefix: "", row, key => key, keys);
        }

        if (keys.Count == 0)
        {
            var list = catalogue.ListOf(typeof(T));
            keys.Add(new(list.Order, Expression.Lambda(Key(typeof(T), list.Order, row), row), list.IsDescending));
        }

        if (keys.TrueForAll(key => key.Name != Identifier))
        {
            keys.Add(new(Identifier, Expression.Lambda(Expression.Property(row, "Id"), row), IsDescending: false));
        }

        return keys;
    }

    /// <param name="fields">The fields of the sort input.</param>
    /// <param name="owner">The row that they belong to.</param>
    /// <param name="prefix">How that row is reached from the list's, by the names of the schema.</param>
    /// <param name="row">The list's row.</param>
    /// <param name="reach">Turns a key of the owner into one of the list's row.</param>
    /// <param name="keys">The keys so far.</param>
    private void Add(
        IReadOnlyDictionary<string, object?> fields, ParameterExpression owner, string prefix, ParameterExpression row, Func<Expression, Expression> reach, List<SortKey> keys)
    {
        foreach (var (name, value) in fields)
        {
            var path = prefix + name;
            if (value is SortEnumType direction && keys.TrueForAll(key => key.Name != path))
            {
                keys.Add(new(path, Expression.Lambda(reach(Key(owner.Type, name, owner)), row), direction == SortEnumType.Desc));
            }
            else if (value is IReadOnlyDictionary<string, object?> nested)
            {
                var reference = (ReferenceMember)catalogue.MemberOf(owner.Type, name);
                var target = Expression.Parameter(reference.Target, name);
                var foreignKey = Expression.Property(owner, reference.ForeignKey);
                Add(nested, target, path + ".", row, key => reach(Referred(target, foreignKey, key)), keys);
            }
        }
    }

    private Expression Key(Type entity, string name, ParameterExpression row)
    {
        if (catalogue.TryListOf(entity, out var list) && list.Keys.TryGetValue(name, out var key))
        {
            return Comparable(Roots.Bind(key, db, row), isNullable: false);
        }

        var member = (ValueMember)catalogue.MemberOf(entity, name);
        return Comparable(Expression.Property(row, member.Property), member.IsNullable);
    }

    // What the caller may not see sorts as if it were empty.
    private BinaryExpression Referred(ParameterExpression target, Expression foreignKey, Expression key)
    {
        var isTarget = Expression.Equal(Expression.Convert(Expression.Property(target, "Id"), foreignKey.Type), foreignKey);
        var found = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [target.Type], Roots.Of(db, target.Type), Expression.Quote(Expression.Lambda(isTarget, target)));
        var type = key.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(key.Type) : key.Type;
        var value = Expression.Lambda(key.Type == type ? key : Expression.Convert(key, type), target);
        var values = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [target.Type, type], found, Expression.Quote(value));
        return Expression.Coalesce(Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [type], values), Expression.Constant(Least(key.Type), key.Type));
    }

    private Expression Comparable(Expression value, bool isNullable)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (type.IsEnum)
        {
            return Rank(value, type);
        }

        if (type == typeof(bool))
        {
            return Expression.Condition(Expression.Equal(value, Expression.Constant(true, value.Type)), Expression.Constant(1), Expression.Constant(0));
        }

        var present = isNullable ? Expression.Coalesce(value, Expression.Constant(Least(type), type)) : value;
        return type == typeof(string) ? TextOperations.Ordered(present, db) : present;
    }

    private static Expression Rank(Expression value, Type type)
    {
        Expression rank = Expression.Constant(-1);
        var values = Enum.GetValues(type);
        for (var index = values.Length - 1; index >= 0; index--)
        {
            rank = Expression.Condition(Expression.Equal(value, Expression.Constant(values.GetValue(index), value.Type)), Expression.Constant(index), rank);
        }

        return rank;
    }

    private static object Least(Type type) =>
        type == typeof(string) ? ""
        : type == typeof(int) ? int.MinValue
        : type == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch.AddYears(-1900)
        : Activator.CreateInstance(type)!;
}
