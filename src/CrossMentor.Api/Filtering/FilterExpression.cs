using System.Linq.Expressions;
using System.Reflection;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Filtering;

/// <summary>
/// Turns a <c>where</c> input into a predicate that the database evaluates. The properties of the input carry the
/// names of the entity's properties; <c>and</c> and <c>or</c> nest.
/// </summary>
public static class FilterExpression
{
    private const int ConditionsMax = 100;

    /// <summary>The predicate, or null when the filter asks for nothing.</summary>
    public static Expression<Func<T, bool>>? Of<T>(object? filter)
    {
        if (filter is null)
        {
            return null;
        }

        var row = Expression.Parameter(typeof(T), "row");
        var conditionsLeft = ConditionsMax;
        return Filter(filter, row, ref conditionsLeft) is { } body ? Expression.Lambda<Func<T, bool>>(body, row) : null;
    }

    private static Expression? Filter(object filter, ParameterExpression row, ref int conditionsLeft)
    {
        Expression? all = null;
        foreach (var property in filter.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetValue(filter) is not { } value)
            {
                continue;
            }

            var condition = property.Name switch
            {
                "And" => Nested((IEnumerable<object>)value, row, Expression.AndAlso, ref conditionsLeft),
                "Or" => Nested((IEnumerable<object>)value, row, Expression.OrElse, ref conditionsLeft),
                _ => Operations(value, Expression.Property(row, property.Name), ref conditionsLeft),
            };
            all = Join(all, condition, Expression.AndAlso);
        }

        return all;
    }

    private static Expression? Nested(
        IEnumerable<object> filters, ParameterExpression row, Func<Expression, Expression, Expression> join, ref int conditionsLeft)
    {
        Expression? joined = null;
        foreach (var filter in filters)
        {
            joined = Join(joined, Filter(filter, row, ref conditionsLeft), join);
        }

        return joined;
    }

    private static Expression? Operations(object operations, Expression member, ref int conditionsLeft)
    {
        Expression? all = null;
        foreach (var operation in operations.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (operation.GetValue(operations) is not { } operand)
            {
                continue;
            }

            if (--conditionsLeft < 0)
            {
                throw new RequestErrorException(RequestErrorCodes.BadFilter, $"A filter has at most {ConditionsMax} conditions.");
            }

            all = Join(all, Operation(operation.Name, operand, member, ref conditionsLeft), Expression.AndAlso);
        }

        return all;
    }

    private static Expression? Operation(string name, object operand, Expression member, ref int conditionsLeft)
    {
        switch (name)
        {
            case "And":
            case "Or":
                Expression? joined = null;
                foreach (var nested in (IEnumerable<object>)operand)
                {
                    joined = Join(joined, Operations(nested, member, ref conditionsLeft), name == "And" ? Expression.AndAlso : Expression.OrElse);
                }

                return joined;
            case "Eq":
                return Expression.Equal(member, Operand(operand, member.Type));
            case "Neq":
                return Expression.NotEqual(member, Operand(operand, member.Type));
            case "Gt":
                return Expression.GreaterThan(member, Operand(operand, member.Type));
            case "Gte":
                return Expression.GreaterThanOrEqual(member, Operand(operand, member.Type));
            case "Lt":
                return Expression.LessThan(member, Operand(operand, member.Type));
            case "Lte":
                return Expression.LessThanOrEqual(member, Operand(operand, member.Type));
            case "In":
                return IsOneOf(member, operand);
            case "Nin":
                return Expression.Not(IsOneOf(member, operand));
            case "Contains":
                return Text(nameof(string.Contains), member, operand);
            case "Ncontains":
                return Expression.Not(Text(nameof(string.Contains), member, operand));
            case "StartsWith":
                return Text(nameof(string.StartsWith), member, operand);
            case "EndsWith":
                return Text(nameof(string.EndsWith), member, operand);
            default:
                throw new InvalidOperationException($"The filter operation {name} has no translation.");
        }
    }

    private static Expression Text(string method, Expression member, object operand) =>
        Expression.Call(member, typeof(string).GetMethod(method, [typeof(string)])!, Operand(operand, typeof(string)));

    private static Expression IsOneOf(Expression member, object operand)
    {
        var values = ((System.Collections.IEnumerable)operand).Cast<object>().Select(value => Value(value, member.Type)).ToArray();
        var typed = Array.CreateInstance(member.Type, values.Length);
        Array.Copy(values, typed, values.Length);
        return Captured.IsIn(member, typed);
    }

    private static Expression Operand(object operand, Type memberType) => Captured.Value(Value(operand, memberType), memberType);

    private static object Value(object operand, Type memberType) => operand is string text && Identifier(memberType) is { } identifier
        ? GlobalIds.Decode(text, identifier)
        : operand;

    private static Type? Identifier(Type memberType)
    {
        var type = Nullable.GetUnderlyingType(memberType) ?? memberType;
        return GlobalIds.IsIdentifier(type) ? type : null;
    }

    private static Expression? Join(Expression? left, Expression? right, Func<Expression, Expression, Expression> join) =>
        left is null ? right : right is null ? left : join(left, right);
}
