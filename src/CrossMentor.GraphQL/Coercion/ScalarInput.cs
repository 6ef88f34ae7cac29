using System.Globalization;
using System.Text.Json;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>One scalar as a client wrote it, the same for a literal of the document and for JSON of the variables. Never null.</summary>
public readonly struct ScalarInput
{
    private readonly InputNode node;

    internal ScalarInput(in InputNode node)
    {
        this.node = node;
        (Kind, Text) = node.Literal is { } literal ? Read(literal) : Read(node.Json);
    }

    public ScalarInputKind Kind { get; }

    /// <summary>The text of a string, the digits of a number, <c>true</c> or <c>false</c>; empty for <see cref="ScalarInputKind.Other"/>.</summary>
    public string Text { get; }

    public bool TryGetInt32(out int value)
    {
        var isWhole = TryGetInt64(out var wide);
        value = unchecked((int)wide);
        return isWhole && value == wide;
    }

    /// <summary>A whole number. JSON does not tell 1 from 1.0, so a JSON number without a fractional part is whole in any spelling.</summary>
    public bool TryGetInt64(out long value)
    {
        switch (Kind)
        {
            case ScalarInputKind.Integer:
                return long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
            case ScalarInputKind.Fraction when node.Literal is null:
                // Above 2^53 a double no longer holds every whole number, so nothing is guessed there.
                var isWhole = TryGetDouble(out var number) && Math.Abs(number) <= 9_007_199_254_740_992 && Math.Floor(number) == number;
                value = isWhole ? (long)number : 0;
                return isWhole;
            default:
                value = 0;
                return false;
        }
    }

    public bool TryGetDouble(out double value)
    {
        value = 0;
        return Kind is ScalarInputKind.Integer or ScalarInputKind.Fraction
            && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        return Kind is ScalarInputKind.Integer or ScalarInputKind.Fraction
            && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The value as an error message shows it.</summary>
    public override string ToString() => node.ToString();

    private static (ScalarInputKind, string) Read(Value literal) => literal switch
    {
        StringValue text => (ScalarInputKind.Text, text.Text),
        IntValue number => (ScalarInputKind.Integer, number.Text),
        FloatValue number => (ScalarInputKind.Fraction, number.Text),
        BooleanValue boolean => (ScalarInputKind.Boolean, boolean.IsTrue ? "true" : "false"),
        _ => (ScalarInputKind.Other, string.Empty),
    };

    private static (ScalarInputKind, string) Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => (ScalarInputKind.Text, json.GetString()!),
        JsonValueKind.Number => Read(json.GetRawText()),
        JsonValueKind.True => (ScalarInputKind.Boolean, "true"),
        JsonValueKind.False => (ScalarInputKind.Boolean, "false"),
        _ => (ScalarInputKind.Other, string.Empty),
    };

    private static (ScalarInputKind, string) Read(string number) =>
        (number.AsSpan().ContainsAny('.', 'e', 'E') ? ScalarInputKind.Fraction : ScalarInputKind.Integer, number);
}
