using System.Text.Json;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Cost;

/// <summary>What an argument costs: its weight and those of all input fields that are used in its value.</summary>
internal static class InputCost
{
    /// <summary>False if no value of the argument can cost anything.</summary>
    public static bool Matters(InputValue definition) => definition.Type.Named is InputObjectType || WeightOf(definition) != 0;

    public static bool UsesVariables(Value value) => value switch
    {
        Variable => true,
        ListValue list => list.Items.Any(UsesVariables),
        ObjectValue fields => fields.Fields.Any(field => UsesVariables(field.Value)),
        _ => false,
    };

    /// <summary>The value itself or that of the variable in its place; false for a variable that was left out.</summary>
    public static bool TryResolve(in InputNode node, VariableValues variables, out InputNode value)
    {
        value = node;
        return node.Literal is not Variable variable || variables.TryGet(variable.Name, out value);
    }

    public static double Of(InputValue definition, in InputNode value, VariableValues variables) =>
        WeightOf(definition) + (definition.Type.Named is InputObjectType type ? FieldsOf(type, value, variables) : 0);

    private static double WeightOf(InputValue definition) =>
        CostDirectives.WeightOf(definition.AppliedDirectives, definition.Type.Named is InputObjectType ? 1 : 0);

    private static double FieldsOf(InputObjectType type, in InputNode value, VariableValues variables) => value.Literal switch
    {
        null => FieldsOf(type, value.Json, variables),
        ListValue list => list.Items.Sum(item => FieldsOfItem(type, item, variables)),
        ObjectValue fields => fields.Fields.Sum(field => OfField(type, field.Name, new InputNode(field.Value), variables)),
        _ => 0,
    };

    private static double FieldsOfItem(InputObjectType type, Value item, VariableValues variables) =>
        TryResolve(new InputNode(item), variables, out var value) ? FieldsOf(type, value, variables) : 0;

    private static double FieldsOf(InputObjectType type, JsonElement value, VariableValues variables)
    {
        double sum = 0;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    sum += FieldsOf(type, item, variables);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    sum += OfField(type, property.Name, new InputNode(property.Value), variables);
                }

                break;
        }

        return sum;
    }

    private static double OfField(InputObjectType type, string name, in InputNode written, VariableValues variables) =>
        type.TryGetField(name, out var field) && TryResolve(written, variables, out var value) ? Of(field, value, variables) : 0;
}
