using System.Text.RegularExpressions;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>Spoils a text at a few places: pieces left out, doubled, exchanged or replaced. Many results still parse.</summary>
internal static partial class TextMangler
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "..", ".", ",", "#", "# note\n",
        "\n", "\r", "\r\n", "\uFEFF", "\t", " ",
        "on", "query", "mutation", "subscription", "fragment", "null", "true", "type", "extend", "input", "schema", "implements",
        "repeatable", "name", "_", "é",
        "0", "00", "1", "-", "-1", "1.", "1.5", ".5", "1e", "1e5", "0x1", "1a", "\"", "\"\"", "\"a\"",
        "\"\"\"", "\"\"\"\"\"\"", "\"\\u12\"", "\"\\u{1F600}\"", "\"\\x\"",
        "\"line\nbreak\"", "'", ";", "?", "%", "\0", "\u0007", "\u2028",
    ];

    public static string Mangle(string text, int seed)
    {
        var dice = new Dice(seed);
        var pieces = Token().Matches(text).Select(match => match.Value).ToList();
        for (var changes = dice.Between(1, 3); changes > 0 && pieces.Count > 0; changes--)
        {
            Change(pieces, dice);
        }

        return string.Concat(pieces);
    }

    private static void Change(List<string> pieces, Dice dice)
    {
        var index = dice.Below(pieces.Count);
        switch (dice.Below(6))
        {
            case 0:
                pieces.RemoveAt(index);
                break;
            case 1:
                pieces.Insert(index, pieces[index]);
                break;
            case 2:
                var other = dice.Below(pieces.Count);
                (pieces[index], pieces[other]) = (pieces[other], pieces[index]);
                break;
            case 3:
                pieces[index] = dice.Pick(Pieces);
                break;
            case 4:
                pieces.RemoveRange(index, pieces.Count - index);
                break;
            default:
                pieces.Insert(index, dice.Pick(Pieces));
                break;
        }
    }

    [GeneratedRegex(@"\s+|\w+|\.\.\.|""""""|.", RegexOptions.Singleline, 1000)]
    private static partial Regex Token();
}
