using System.Text;

namespace CrossMentor.GraphQL.Tests.Fuzzing;

/// <summary>Spoils a text as its seed says: cut, doubled, spliced with another, its tokens exchanged, its nesting grown.</summary>
internal static class SpoiltText
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "\"", "\"\"\"", "\\", "...", "$", "@", "!", ":", "=", "|", "&", "#", ",", "\n", "\r\n", "\ufeff", "\0", "\u0007",
        "\ud800", "\udc00", "\U0001F600", "\u2028", "0", "-", ".", "e9", "99999999999999999999", "1e400", "-0.0", "null", "true", "on", "query",
        "mutation", "fragment", "subscription", "@skip(if: true)", "@include(if: $x)", "$x", "...F", "__typename", "__schema { types { name } }",
        "\\u{110000}", "\\uD83D", "\"\\u{1F600}\"", "id", "title", "0x", "type T { a: Int }",
    ];

    public static string Spoil(string text, IReadOnlyList<string> others, Random random)
    {
        for (var times = random.Next(1, 5); times > 0 && text.Length > 0; times--)
        {
            text = Once(text, others, random);
        }

        return text;
    }

    private static string Once(string text, IReadOnlyList<string> others, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 20), text.Length - at);
        switch (random.Next(9))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, Pieces[random.Next(Pieces.Length)]);
            case 2:
                return text.Insert(random.Next(text.Length), text.Substring(at, length));
            case 3:
                return text[..at];
            case 4:
                var other = others[random.Next(others.Count)];
                return string.Concat(text.AsSpan(0, at), other.AsSpan(random.Next(other.Length)));
            case 5:
                return Flip(text, at, (char)(text[at] ^ (1 << random.Next(16))));
            case 6:
                return ExchangeTokens(text, random);
            case 7:
                return Nest(text, at, random);
            default:
                return Flip(text, at, Pieces[random.Next(Pieces.Length)][0]);
        }
    }

    private static string Flip(string text, int at, char character) => string.Concat(text.AsSpan(0, at), [character], text.AsSpan(at + 1));

    private static string ExchangeTokens(string text, Random random)
    {
        var tokens = text.Split(' ');
        var (first, second) = (random.Next(tokens.Length), random.Next(tokens.Length));
        (tokens[first], tokens[second]) = (tokens[second], tokens[first]);
        return string.Join(' ', tokens);
    }

    /// <summary>Puts one bracket or selection into itself, a few times or far more often than anybody would.</summary>
    private static string Nest(string text, int at, Random random)
    {
        var (open, close) = random.Next(4) switch
        {
            0 => ("[", "]"),
            1 => ("{ a: ", " }"),
            2 => ("{ author { books { nodes ", " } } }"),
            _ => ("... { ", " }"),
        };
        var depth = random.Next(8) == 0 ? 5_000 : random.Next(1, 70);
        var length = Math.Min(random.Next(1, 20), text.Length - at);
        var nested = new StringBuilder(text.Length + (depth * (open.Length + close.Length)));
        nested.Append(text, 0, at).Insert(at, open, depth).Append(text, at, length);
        nested.Insert(nested.Length, close, depth).Append(text, at + length, text.Length - at - length);
        return nested.ToString();
    }
}
