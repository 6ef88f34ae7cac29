using System.Diagnostics;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>Writes literals of input types: right ones, and with mistakes also wrong ones.</summary>
/// <param name="dice">What decides.</param>
/// <param name="variables">Gives a variable that fits a position, or null to have a literal there.</param>
internal sealed class LiteralWriter(Dice dice, Func<InputPlace, string?> variables)
{
    private const int DeepestObject = 3;

    private static readonly string[] Ints = ["0", "-0", "1", "7", "-42", "2147483647", "-2147483648"];
    private static readonly string[] Floats = ["0.5", "-1.25", "3e2", "6.0E-1", "12"];
    private static readonly string[] Strings =
    [
        "\"\"", "\"north\"", "\"two words\"", "\"quote \\\" and \\\\ slash\"", "\"\\u00e9\\u{1F6A2}\"",
        "\"\"\"\n    block\n      text\n  \"\"\"", "\"# no comment\"",
    ];

    private static readonly string[] Ids = ["\"b1\"", "\"nowhere\"", "21", "\"v2\"", "\"f1\"", "\"p1\""];
    private static readonly string[] Moments = ["\"09:30\"", "\"23:59\"", "\"00:00\""];

    // One of each kind, so that most are wrong wherever they are put.
    private static readonly string[] Anything =
    [
        "1", "1.5", "\"text\"", "true", "null", "GRAIN", "NO_SUCH_VALUE", "[1]", "[[\"x\"]]", "[]", "{}",
        "{ lat: 1 }", "2147483648", "1e400", "\"\"\"block\"\"\"", "$unknown",
    ];

    /// <summary>A literal for an argument, an input field, a list item or a default.</summary>
    public string Write(InputPlace place, int depth = 0)
    {
        if (dice.Mistake())
        {
            return dice.Pick(Anything);
        }

        if (variables(place) is { } variable)
        {
            return variable;
        }

        return !place.Type.IsNonNull && !place.MustNotBeNull && dice.Chance(0.1) ? "null" : WriteValue(place.Type.Nullable, depth);
    }

    private string WriteValue(SchemaType type, int depth) => type switch
    {
        ListType list => WriteList(list, depth),
        EnumType enumeration => dice.Pick(enumeration.Values).Name,
        InputObjectType input => input.IsOneOf ? WriteChoice(input, depth) : WriteObject(input, depth),
        ScalarType scalar => WriteScalar(scalar.Name),
        _ => throw new UnreachableException($"{type} is no input type."),
    };

    private string WriteScalar(string name) => name switch
    {
        "Int" => dice.Pick(Ints),
        "Float" => dice.Pick(Floats),
        "Boolean" => dice.Pick(["true", "false"]),
        "ID" => dice.Pick(Ids),
        "Moment" => dice.Pick(Moments),
        _ => dice.Pick(Strings),
    };

    private string WriteList(ListType list, int depth)
    {
        // A single value stands for a list of one.
        if (dice.Chance(0.15))
        {
            return WriteValue(list.Named, depth);
        }

        var items = Enumerable.Range(0, dice.Below(4)).Select(_ => Write(new InputPlace(list.Item), depth));
        return $"[{string.Join(dice.Pick([", ", " ", ","]), items)}]";
    }

    private string WriteObject(InputObjectType input, int depth)
    {
        var fields = new List<string>();
        foreach (var field in input.Fields)
        {
            var isWanted = field.IsRequired ? !dice.Mistake() : depth < DeepestObject && dice.Chance(0.35);
            if (isWanted)
            {
                fields.Add($"{field.Name}: {Write(InputPlace.Of(field), depth + 1)}");
            }
        }

        if (dice.Mistake())
        {
            fields.Add(dice.Pick(["nothing: 1", "nam: \"x\"", .. fields]));
        }

        dice.Shuffle(fields);
        return $"{{ {string.Join(", ", fields)} }}";
    }

    private string WriteChoice(InputObjectType input, int depth)
    {
        var count = dice.Mistake() ? dice.Pick([0, 2, 3]) : 1;
        var fields = input.Fields.ToList();
        dice.Shuffle(fields);
        var written = fields.Take(count)
            .Select(field => $"{field.Name}: {Write(new InputPlace(field.Type, MustNotBeNull: !dice.Mistake()), depth + 1)}");
        return $"{{ {string.Join(", ", written)} }}";
    }
}
