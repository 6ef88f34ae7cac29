using System.Text.RegularExpressions;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>Changes a schema as its authors would: members come and go, types grow stricter or laxer, defaults and descriptions change.</summary>
internal static partial class SchemaEvolver
{
    public static string Evolve(string sdl, int seed)
    {
        var dice = new Dice(seed);
        var lines = sdl.Split('\n').ToList();
        for (var changes = dice.Between(1, 6); changes > 0; changes--)
        {
            var members = Enumerable.Range(0, lines.Count).Where(index => Member().IsMatch(lines[index])).ToArray();
            Change(lines, dice.Pick(members), dice);
        }

        return string.Join('\n', lines);
    }

    private static void Change(List<string> lines, int index, Dice dice)
    {
        switch (dice.Below(12))
        {
            case 0:
                lines.RemoveAt(index);
                break;
            case 1:
                lines.Insert(index, $"  added{dice.Below(1000)}: Int");
                break;
            case 2:
                lines.Insert(index, $"  ADDED_{dice.Below(1000)}");
                break;
            case 3:
                lines.Insert(index, $"  added{dice.Below(1000)}(x: Int, y: [String!]! = [\"a\"]): [Int!]");
                break;
            case 4:
                lines[index] = Replace(lines[index], Bang(), dice, "");
                break;
            case 5:
                lines[index] = Replace(lines[index], TypeName(), dice, "$0!");
                break;
            case 6:
                lines[index] = Replace(lines[index], TypeName(), dice, dice.Pick([": [${type}]", ": Int", ": String", ": ID"]));
                break;
            case 7:
                lines[index] = Replace(lines[index], Default(), dice, dice.Pick(["", " = null", " = 7", " = [7]"]));
                break;
            case 8:
                lines[index] = Replace(lines[index], Argument(), dice, dice.Pick(["(", "(extra: Int, ", "(must: Int!, "]));
                break;
            case 9:
                lines.Insert(index, $"  \"description {dice.Below(3)}\"");
                break;
            case 10:
                lines[index] += " @deprecated";
                break;
            default:
                var header = Enumerable.Range(0, lines.Count).Where(line => Header().IsMatch(lines[line])).ToArray();
                Rewrite(lines, dice.Pick(header), dice);
                break;
        }
    }

    private static void Rewrite(List<string> lines, int index, Dice dice) => lines[index] = dice.Below(4) switch
    {
        0 => lines[index].Replace(" & ", " ", StringComparison.Ordinal),
        1 => ImplementsOne().Replace(lines[index], ""),
        2 => lines[index].Contains(" repeatable ", StringComparison.Ordinal)
            ? lines[index].Replace(" repeatable ", " ", StringComparison.Ordinal)
            : lines[index].Replace(" on ", " repeatable on ", StringComparison.Ordinal),
        _ => LastChoice().Replace(lines[index], ""),
    };

    /// <summary>Replaces one of the places where the pattern fits.</summary>
    private static string Replace(string line, Regex pattern, Dice dice, string replacement)
    {
        var matches = pattern.Matches(line);
        if (matches.Count == 0)
        {
            return line;
        }

        var match = matches[dice.Below(matches.Count)];
        return string.Concat(line.AsSpan(0, match.Index), match.Result(replacement), line.AsSpan(match.Index + match.Length));
    }

    [GeneratedRegex(@"^  \w+", RegexOptions.None, 1000)]
    private static partial Regex Member();

    [GeneratedRegex("!", RegexOptions.None, 1000)]
    private static partial Regex Bang();

    [GeneratedRegex(@": (?<type>\w+)(?!\w|!)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex(@" = (-?\w+|""[^""]*"")", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Default();

    [GeneratedRegex(@"\((\w+: \[?\w+\]?!?(, |(?=\))))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    [GeneratedRegex(@"^(directive|type|interface|union)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Header();

    [GeneratedRegex(@" implements \w+(?= \{)", RegexOptions.None, 1000)]
    private static partial Regex ImplementsOne();

    [GeneratedRegex(@" \| \w+$", RegexOptions.None, 1000)]
    private static partial Regex LastChoice();
}
