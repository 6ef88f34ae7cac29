using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.FieldMerging;

/// <summary>Whether two values mean the same as written; the order of arguments and of input fields does not matter.</summary>
internal static class ValueEquality
{
    public static bool AreEqual(ImmutableArray<Argument> first, ImmutableArray<Argument> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        foreach (var argument in first)
        {
            if (!second.Any(other => other.Name == argument.Name && AreEqual(other.Value, argument.Value)))
            {
                return false;
            }
        }

        return true;
    }

    public static bool AreEqual(Value first, Value second) => (first, second) switch
    {
        (Variable a, Variable b) => a.Name == b.Name,
        (IntValue a, IntValue b) => a.Text == b.Text,
        (FloatValue a, FloatValue b) => a.Text == b.Text,
        (StringValue a, StringValue b) => a.Text == b.Text,
        (BooleanValue a, BooleanValue b) => a.IsTrue == b.IsTrue,
        (NullValue, NullValue) => true,
        (EnumValue a, EnumValue b) => a.Name == b.Name,
        (ListValue a, ListValue b) => AreEqual(a.Items, b.Items),
        (ObjectValue a, ObjectValue b) => AreEqual(a.Fields, b.Fields),
        _ => false,
    };

    private static bool AreEqual(ImmutableArray<Value> first, ImmutableArray<Value> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var index = 0; index < first.Length; index++)
        {
            if (!AreEqual(first[index], second[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(ImmutableArray<ObjectField> first, ImmutableArray<ObjectField> second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        foreach (var field in first)
        {
            if (!second.Any(other => other.Name == field.Name && AreEqual(other.Value, field.Value)))
            {
                return false;
            }
        }

        return true;
    }
}
