using System.Collections.Immutable;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Cost;

/// <summary>What one resolution of a field costs: its weight, and the weights of the arguments and directives it is selected with.</summary>
/// <remarks>Arguments may have negative weights; the sum is never below zero.</remarks>
internal sealed class RawPrice
{
    private readonly double constant;
    private readonly (InputValue Definition, Value Written)[] later;

    private RawPrice(double constant, (InputValue, Value)[] later) => (this.constant, this.later) = (constant, later);

    public bool IsConstant => later.Length == 0;

    public static RawPrice Fixed(double points) => new(points, []);

    public static RawPrice Of(Schema schema, OutputField field, double weight, ImmutableArray<Field> occurrences)
    {
        var sum = weight;
        var open = new List<(InputValue, Value)>();

        // Merged selections have the same arguments, and directives of their own.
        Add(field.Arguments, occurrences[0].Arguments, open, ref sum);
        foreach (var directive in occurrences.SelectMany(occurrence => occurrence.Directives))
        {
            if (schema.TryGetDirective(directive.Name, out var definition))
            {
                Add(definition.Arguments, directive.Arguments, open, ref sum);
            }
        }

        return new RawPrice(sum, [.. open]);
    }

    public double With(VariableValues variables)
    {
        var sum = constant;
        foreach (var (definition, written) in later)
        {
            var value = new InputNode(written);
            if (InputCost.TryResolve(value, variables, out var given))
            {
                sum += InputCost.Of(definition, given, variables);
            }
        }

        return Math.Clamp(sum, 0, OperationCost.Most);
    }

    /// <summary>Arguments whose cost the document alone decides are added up at once.</summary>
    private static void Add(
        ImmutableArray<InputValue> definitions, ImmutableArray<Argument> arguments, List<(InputValue, Value)> open, ref double sum)
    {
        foreach (var argument in arguments)
        {
            if (definitions.Find(argument.Name) is not { } definition || !InputCost.Matters(definition))
            {
                continue;
            }

            if (InputCost.UsesVariables(argument.Value))
            {
                open.Add((definition, argument.Value));
            }
            else
            {
                sum += InputCost.Of(definition, new InputNode(argument.Value), VariableValues.None);
            }
        }
    }
}
