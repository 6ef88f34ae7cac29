using System.Linq.Expressions;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Reading;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Filtering;

/// <summary>The operations on one column. A negation is exactly the rows that the operation leaves out, the empty ones too.</summary>
internal sealed class ValueOperations(Expression column, bool isNullable, CrossMentorDb db)
{
    private readonly Expression member = column.Type == typeof(string) ? TextOperations.Exact(column, db) : column;
    private readonly Type type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;

    /// <summary>The condition, or null if it does not apply.</summary>
    public Expression? Of(string name, object? operand) => (name, operand) switch
    {
        ("eq", null) => IsEmpty(),
        ("neq", null) => Expression.Not(IsEmpty()),
        (_, null) => null,
        ("eq", _) => Expression.Equal(member, Operand(operand)),
        ("neq", _) => Not(Expression.Equal(member, Operand(operand))),
        ("in", _) => IsOneOf(operand),
        ("nin", _) => Not(IsOneOf(operand)),
        ("gt", _) => Expression.GreaterThan(member, Operand(operand)),
        ("ngt", _) => Not(Expression.GreaterThan(member, Operand(operand))),
        ("gte", _) => Expression.GreaterThanOrEqual(member, Operand(operand)),
        ("ngte", _) => Not(Expression.GreaterThanOrEqual(member, Operand(operand))),
        ("lt", _) => Expression.LessThan(member, Operand(operand)),
        ("nlt", _) => Not(Expression.LessThan(member, Operand(operand))),
        ("lte", _) => Expression.LessThanOrEqual(member, Operand(operand)),
        ("nlte", _) => Not(Expression.LessThanOrEqual(member, Operand(operand))),
        ("contains", string text) => TextOperations.Contains(member, text),
        ("ncontains", string text) => Not(TextOperations.Contains(member, text)),
        ("startsWith", string text) => TextOperations.StartsWith(member, text, db),
        ("nstartsWith", string text) => Not(TextOperations.StartsWith(member, text, db)),
        ("endsWith", string text) => TextOperations.EndsWith(member, text, db),
        ("nendsWith", string text) => Not(TextOperations.EndsWith(member, text, db)),
        _ => throw new InvalidOperationException($"The filter operation {name} has no translation."),
    };

    // In SQL an empty value fails the condition and its negation alike.
    private Expression Not(Expression condition) =>
        isNullable ? Expression.OrElse(IsEmpty(), Expression.Not(condition)) : Expression.Not(condition);

    private Expression IsEmpty() => isNullable
        ? Expression.Equal(column, Expression.Constant(value: null, column.Type))
        : Expression.Constant(value: false);

    private Expression IsOneOf(object operand)
    {
        var given = (System.Collections.IEnumerable)operand;
        var values = given.Cast<object>().Select(Value).ToArray();
        var typed = Array.CreateInstance(member.Type, values.Length);
        Array.Copy(values, typed, values.Length);
        return Captured.IsIn(member, typed);
    }

    private Expression Operand(object operand) => Captured.Value(Value(operand), member.Type);

    private object Value(object operand) => operand is string text && GlobalIds.IsIdentifier(type) ? GlobalIds.Decode(text, type) : operand;
}
