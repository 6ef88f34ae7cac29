using System.Linq.Expressions;
using CrossMentor.Api.Lists;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Filtering;

/// <summary>
/// Turns one <c>where</c> argument into a predicate that the database evaluates. What lies behind a reference or a list is asked for through
/// the caller's own tenant filters: what the caller may not see matches nothing.
/// </summary>
/// <remarks>A field that is null does not apply. <c>eq: null</c> and <c>neq: null</c> ask for emptiness; any other operation with null does not apply.</remarks>
internal sealed class FilterTranslation(CrossMentorDb db, ListCatalogue catalogue)
{
    private const int ConditionsMax = 100;
    private const string And = "and";
    private const string Or = "or";

    private int conditions;

    /// <summary>The predicate, or null when the filter asks for nothing.</summary>
    public Expression<Func<T, bool>>? Of<T>(FilterInput<T>? filter)
        where T : class
    {
        if (filter is null)
        {
            return null;
        }

        var row = Expression.Parameter(typeof(T), "row");
        return Fields(filter.Fields, row) is { } body ? Expression.Lambda<Func<T, bool>>(body, row) : null;
    }

    private Expression? Fields(IReadOnlyDictionary<string, object?> fields, ParameterExpression row)
    {
        Expression? all = null;
        foreach (var (name, value) in fields)
        {
            var condition = value switch
            {
                null => null,
                object?[] filters => Nested(name, filters, filter => Fields(filter, row)),
                _ => Member(catalogue.MemberOf(row.Type, name), (IReadOnlyDictionary<string, object?>)value, row),
            };
            all = Join(all, condition, Expression.AndAlso);
        }

        return all;
    }

    private static Expression? Nested(string join, IEnumerable<object?> filters, Func<IReadOnlyDictionary<string, object?>, Expression?> translate)
    {
        Expression? joined = null;
        foreach (var filter in filters)
        {
            joined = Join(joined, translate((IReadOnlyDictionary<string, object?>)filter!), join == And ? Expression.AndAlso : Expression.OrElse);
        }

        return joined;
    }

    private Expression? Member(EntityMember member, IReadOnlyDictionary<string, object?> operations, ParameterExpression row)
    {
        switch (member)
        {
            case ValueMember value:
                return Operations(operations, new ValueOperations(Expression.Property(row, value.Property), value.IsNullable, db));
            case ReferenceMember reference:
                Count();
                var target = Expression.Parameter(reference.Target, "target");
                return Fields(operations, target) is { } condition
                    ? Any(target, Expression.AndAlso(IsSame(Expression.Property(target, "Id"), Expression.Property(row, reference.ForeignKey)), condition))
                    : null;
            default:
                return Lists(operations, (ListMember)member, row);
        }
    }

    private Expression? Operations(IReadOnlyDictionary<string, object?> operations, ValueOperations values)
    {
        Expression? all = null;
        foreach (var (name, operand) in operations)
        {
            Count();
            CheckText(operand);
            var condition = name is And or Or
                ? operand is null ? null : Nested(name, (object?[])operand, nested => Operations(nested, values))
                : values.Of(name, operand);
            all = Join(all, condition, Expression.AndAlso);
        }

        return all;
    }

    private Expression? Lists(IReadOnlyDictionary<string, object?> operations, ListMember list, ParameterExpression row)
    {
        Expression? all = null;
        foreach (var (name, operand) in operations)
        {
            Count();
            all = Join(all, operand is null ? null : ListOperation(name, operand, list, row), Expression.AndAlso);
        }

        return all;
    }

    private Expression ListOperation(string name, object operand, ListMember list, ParameterExpression row)
    {
        var child = Expression.Parameter(list.Child, "child");
        Expression belongs = IsSame(Expression.Property(child, list.Reference), Expression.Property(row, "Id"));
        if (operand is bool isAny)
        {
            return isAny ? Any(child, belongs) : Expression.Not(Any(child, belongs));
        }

        var condition = Fields((IReadOnlyDictionary<string, object?>)operand, child) ?? Expression.Constant(value: true);
        return name switch
        {
            "some" => Any(child, Expression.AndAlso(belongs, condition)),
            "none" => Expression.Not(Any(child, Expression.AndAlso(belongs, condition))),
            "all" => Expression.Not(Any(child, Expression.AndAlso(belongs, Expression.Not(condition)))),
            _ => throw new InvalidOperationException($"The filter operation {name} has no translation."),
        };
    }

    private MethodCallExpression Any(ParameterExpression row, Expression condition) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Any), [row.Type], Roots.Of(db, row.Type), Expression.Quote(Expression.Lambda(condition, row)));

    // One side of a reference may be optional, the other never is.
    private static BinaryExpression IsSame(Expression left, Expression right) =>
        left.Type == right.Type ? Expression.Equal(left, right)
        : Nullable.GetUnderlyingType(left.Type) is null ? Expression.Equal(Expression.Convert(left, right.Type), right)
        : Expression.Equal(left, Expression.Convert(right, left.Type));

    private void Count()
    {
        if (++conditions > ConditionsMax)
        {
            throw new RequestErrorException(RequestErrorCodes.BadFilter, $"A filter has at most {ConditionsMax} conditions.");
        }
    }

    /// <summary>PostgreSQL takes no text with U+0000, not even to compare; it is refused alike on every database.</summary>
    private static void CheckText(object? operand)
    {
        var texts = operand is string text ? [text] : operand as IEnumerable<string?> ?? [];
        if (texts.Any(candidate => candidate?.Contains('\0', StringComparison.Ordinal) == true))
        {
            throw new RequestErrorException(RequestErrorCodes.BadFilter, "A text in the filter contains the character U+0000, which no stored text has.");
        }
    }

    private static Expression? Join(Expression? left, Expression? right, Func<Expression, Expression, Expression> join) =>
        left is null ? right : right is null ? left : join(left, right);
}
