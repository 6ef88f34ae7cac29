using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>
/// A variable must fit every place it is used in, its own default and that of the place considered; a field of a OneOf input
/// object takes no nullable variable.
/// </summary>
/// <remarks>sec-All-Variable-Usages-Are-Allowed</remarks>
internal sealed class AllVariableUsagesAreAllowed : IOperationRule
{
    public void Check(OperationDefinition operation, DocumentContext context)
    {
        if (operation.Variables.IsEmpty)
        {
            return;
        }

        foreach (var facts in context.Reachable(operation))
        {
            foreach (var usage in facts.Usages)
            {
                if (usage.Position.Type is { } expected
                    && operation.TryGetVariable(usage.Variable.Name, out var variable)
                    && context.TypeOf(variable.Type) is { } type)
                {
                    Check(variable, type, usage, expected, context);
                }
            }
        }
    }

    private static void Check(
        VariableDefinition variable, SchemaType type, in VariableUsage usage, SchemaType expected, DocumentContext context)
    {
        if (!IsAllowed(variable, type, expected, usage.Position.Default, context.Schema))
        {
            context.Report(
                $"Variable \"${variable.Name}\" of type \"{type}\" used in position expecting type \"{expected}\".",
                variable.Location,
                usage.Variable.Location);
        }

        if (usage.Position.Parent is { IsOneOf: true } oneOf && !type.IsNonNull)
        {
            context.Report(
                $"Variable \"${variable.Name}\" is of type \"{type}\" but must be non-nullable "
                + $"to be used for OneOf Input Object \"{oneOf}\".",
                variable.Location,
                usage.Variable.Location);
        }
    }

    private static bool IsAllowed(VariableDefinition variable, SchemaType type, SchemaType expected, Value? placeDefault, Schema schema)
    {
        if (expected is NonNullType nonNull && type is not NonNullType)
        {
            var hasDefault = variable.DefaultValue is not (null or NullValue) || placeDefault is not null;
            return hasDefault && schema.IsSubTypeOf(type, nonNull.Inner);
        }

        return schema.IsSubTypeOf(type, expected);
    }
}
