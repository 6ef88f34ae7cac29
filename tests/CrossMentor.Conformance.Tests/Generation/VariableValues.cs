using System.Diagnostics;
using System.Text.Json.Nodes;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>Makes the JSON of an operation's variables: right values, and with mistakes also wrong ones.</summary>
internal static class VariableValues
{
    private const int DeepestObject = 3;

    public static JsonObject Generate(IReadOnlyList<GeneratedVariable> variables, Dice dice)
    {
        var values = new JsonObject();
        foreach (var variable in variables)
        {
            var mayBeAbsent = !variable.IsNonNull || variable.Default is not null;
            if (mayBeAbsent ? dice.Chance(0.7) : !dice.Mistake())
            {
                values[variable.Name] = ValueOf(variable.Type, variable.IsNonNull, dice, depth: 0);
            }
        }

        if (dice.Chance(0.05))
        {
            values["unknown"] = 1;
        }

        return values;
    }

    private static JsonNode? ValueOf(SchemaType type, bool isNonNull, Dice dice, int depth)
    {
        if (dice.Mistake())
        {
            return Anything(dice);
        }

        if (!isNonNull && !type.IsNonNull && dice.Chance(0.12))
        {
            return null;
        }

        return type.Nullable switch
        {
            ListType list when dice.Chance(0.15) => ValueOf(list.Item, isNonNull: true, dice, depth),
            ListType list => new JsonArray([.. Enumerable.Range(0, dice.Below(4)).Select(_ => ValueOf(list.Item, isNonNull: false, dice, depth))]),
            EnumType enumeration => dice.Pick(enumeration.Values).Name,
            InputObjectType { IsOneOf: true } choice => ChoiceOf(choice, dice, depth),
            InputObjectType input => ObjectOf(input, dice, depth),
            ScalarType scalar => ScalarOf(scalar.Name, dice),
            _ => throw new UnreachableException($"{type} is no input type."),
        };
    }

    private static JsonObject ObjectOf(InputObjectType input, Dice dice, int depth)
    {
        var value = new JsonObject();
        foreach (var field in input.Fields)
        {
            if (field.IsRequired ? !dice.Mistake() : depth < DeepestObject && dice.Chance(0.35))
            {
                value[field.Name] = ValueOf(field.Type, isNonNull: false, dice, depth + 1);
            }
        }

        if (dice.Mistake())
        {
            value["nothing"] = 1;
        }

        return value;
    }

    private static JsonObject ChoiceOf(InputObjectType input, Dice dice, int depth)
    {
        var value = new JsonObject();
        for (var count = dice.Mistake() ? dice.Pick([0, 2]) : 1; count > 0; count--)
        {
            var field = dice.Pick(input.Fields);
            value[field.Name] = ValueOf(field.Type, isNonNull: true, dice, depth + 1);
        }

        return value;
    }

    private static JsonNode ScalarOf(string name, Dice dice) => name switch
    {
        "Int" => dice.Pick<JsonNode>([0, 7, -42, int.MaxValue, int.MinValue, JsonNode.Parse("3.0")!, JsonNode.Parse("1e2")!]).DeepClone(),
        "Float" => dice.Pick<JsonNode>([0.5, -1.25, 300, 12]).DeepClone(),
        "Boolean" => dice.Chance(0.5),
        "ID" => dice.Pick<JsonNode>(["b1", "nowhere", 21, "f1", "v2"]).DeepClone(),
        "Moment" => dice.Pick(["09:30", "00:00"]),
        _ => dice.Pick(["", "north", "Anna", "é", "\U0001F6A2", "\" \\ \n"]),
    };

    private static JsonNode? Anything(Dice dice) => JsonNode.Parse(dice.Pick(
        ["null", "1", "1.5", "\"text\"", "true", "[]", "[null]", "[[1]]", "{}", "{\"lat\":1}", "2147483648", "\"GRAIN\"", "\"1\"", "-7", "9007199254740993"]));
}
