using System.Text.RegularExpressions;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>Changes the names and marks of a schema at one or two places, so that it still parses and often is no valid schema.</summary>
internal static partial class SchemaMangler
{
    public static string Mangle(string sdl, int seed)
    {
        var dice = new Dice(seed);
        var pieces = Token().Matches(sdl).Select(match => match.Value).ToList();
        var names = Enumerable.Range(0, pieces.Count).Where(index => Name().IsMatch(pieces[index])).ToArray();
        for (var changes = dice.Between(1, 2); changes > 0; changes--)
        {
            var index = dice.Pick(names);
            switch (dice.Below(5))
            {
                case 0:
                    pieces[index] = pieces[dice.Pick(names)];
                    break;
                case 1:
                    pieces[index] = dice.Pick(["Nothing", "__hidden", "String", "Position", "Query", "Vessel", "Cargo", "Sighting", "id", "null"]);
                    break;
                case 2:
                    pieces[index] += dice.Pick(["!", "!", "@deprecated", "(x: Int!)", " = 1", "@oneOf", "@specifiedBy(url: 1)"]);
                    break;
                case 3:
                    pieces[index] = $"[{pieces[index]}]";
                    break;
                default:
                    RemoveMark(pieces, index);
                    break;
            }
        }

        return string.Concat(pieces);
    }

    private static void RemoveMark(List<string> pieces, int from)
    {
        var mark = pieces.FindIndex(from, piece => piece is "!" or "[" or "&" or "|");
        if (mark >= 0)
        {
            pieces[mark] = " ";
        }
    }

    [GeneratedRegex(@"""[^""]*""|\s+|\w+|.", RegexOptions.Singleline, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"^[A-Za-z_]\w*$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
