using System.Globalization;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation;

/// <summary>Which literals the built-in scalars accept (sec-Scalars.Built-in-Scalars).</summary>
internal static class BuiltInLiterals
{
    /// <summary>Why a literal is no value of a built-in scalar; null if it is.</summary>
    public static string? Problem(string scalar, Value value) => scalar switch
    {
        "Int" => IntProblem(value),
        "Float" => FloatProblem(value),
        "String" => value is StringValue ? null : $"String cannot represent a non string value: {Printer.PrintShort(value)}",
        "Boolean" => value is BooleanValue ? null : $"Boolean cannot represent a non boolean value: {Printer.PrintShort(value)}",
        _ => value is StringValue or IntValue
            ? null
            : $"ID cannot represent a non-string and non-integer value: {Printer.PrintShort(value)}",
    };

    private static string? IntProblem(Value value)
    {
        if (value is not IntValue number)
        {
            return $"Int cannot represent non-integer value: {Printer.PrintShort(value)}";
        }

        return int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? null
            : $"Int cannot represent non 32-bit signed integer value: {Printer.PrintShort(value)}";
    }

    private static string? FloatProblem(Value value)
    {
        var text = value switch
        {
            IntValue number => number.Text,
            FloatValue number => number.Text,
            _ => null,
        };
        var isFinite = text is not null && double.IsFinite(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
        return isFinite ? null : $"Float cannot represent non numeric value: {Printer.PrintShort(value)}";
    }
}
