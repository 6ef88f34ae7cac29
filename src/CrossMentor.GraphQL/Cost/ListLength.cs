using System.Globalization;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Cost;

/// <summary>How long a list may be: the greatest slicing argument of the field, or else the size that its author assumes.</summary>
/// <remarks>A negative or null slicing argument slices nothing, so it counts as not given.</remarks>
internal sealed class ListLength
{
    private readonly string coordinate;
    private readonly FieldWeight? weight;
    private readonly (string Argument, string Variable)[] sources;
    private readonly double constant;
    private readonly bool hasConstant;
    private readonly int writtenCount;
    private readonly Value?[] defaults = [];

    private ListLength(double constant)
    {
        (this.constant, hasConstant, sources, coordinate) = (constant, true, [], "");
    }

    private ListLength(OutputField field, FieldWeight weight, Field syntax, string[] variables)
    {
        this.weight = weight;
        coordinate = field.Name;
        var found = new List<(string, string)>();
        foreach (var name in weight.SlicingArguments)
        {
            var written = syntax.Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;
            if (written is Variable variable && variables.Contains(variable.Name, StringComparer.Ordinal))
            {
                found.Add((name, variable.Name));
            }
            else if (TryRead(written ?? DefaultOf(field, name), out var size))
            {
                constant = hasConstant ? Math.Max(constant, size) : size;
                hasConstant = true;
                writtenCount++;
            }
        }

        sources = [.. found];
        defaults = [.. found.Select(source => DefaultOf(field, source.Item1))];
    }

    public static ListLength One { get; } = new(1);

    public static ListLength Default { get; } = new(FieldWeight.DefaultListSize);

    /// <summary>True if every request has the same length, and none has to be told that an argument is missing.</summary>
    public bool IsConstant => sources.Length == 0 && (weight is null || !weight.RequiresOneSlicingArgument || writtenCount == 1);

    /// <summary>The length of a field that a document selects.</summary>
    public static ListLength Of(OutputField field, FieldWeight weight, Field syntax, string[] variables) => new(field, weight, syntax, variables);

    public double With(ref CostEvaluation evaluation)
    {
        var (length, isGiven, count) = (constant, hasConstant, writtenCount);
        for (var index = 0; index < sources.Length; index++)
        {
            if (!TryReadVariable(evaluation.Variables, index, out var size))
            {
                continue;
            }

            length = isGiven ? Math.Max(length, size) : size;
            isGiven = true;
            count++;
        }

        if (weight is { RequiresOneSlicingArgument: true } && count != 1)
        {
            evaluation.Refuse(coordinate, weight.SlicingArguments);
        }

        return isGiven ? length : weight?.AssumedSize ?? 1;
    }

    private static Value? DefaultOf(OutputField field, string argument) =>
        field.TryGetArgument(argument, out var definition) ? definition.DefaultValue : null;

    private static bool TryRead(Value? value, out double size)
    {
        size = 0;
        return value is IntValue number && double.TryParse(number.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out size) && size >= 0;
    }

    private bool TryReadVariable(VariableValues variables, int index, out double size)
    {
        if (!variables.TryGet(sources[index].Variable, out var node))
        {
            return TryRead(defaults[index], out size);
        }

        if (node.Literal is not null)
        {
            return TryRead(node.Literal, out size);
        }

        size = 0;
        return node.Json.ValueKind == System.Text.Json.JsonValueKind.Number && node.Json.TryGetDouble(out size) && size >= 0;
    }
}
