using System.Text;

namespace CrossMentor.GraphQL.Language;

internal ref partial struct Lexer
{
    private const string BlockQuotes = "\"\"\"";

    private static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | ' ') - 'a' + 10;

    private void ReadQuoted()
    {
        if (text[position..].StartsWith(BlockQuotes))
        {
            ReadBlockString();
        }
        else
        {
            ReadString();
        }
    }

    /// <summary>Reads a string in one line (sec-String-Value). Only a string with escapes is copied.</summary>
    private void ReadString()
    {
        StringBuilder? decoded = null;
        var chunkStart = position + 1;
        var at = chunkStart;
        while (at < text.Length && text[at] is not ('\n' or '\r'))
        {
            if (text[at] == '"')
            {
                Kind = TokenKind.String;
                Text = text[(position + 1)..at];
                Decoded = decoded?.Append(text[chunkStart..at]).ToString();
                position = at + 1;
                return;
            }

            if (text[at] == '\\')
            {
                decoded = (decoded ?? new StringBuilder()).Append(text[chunkStart..at]);
                at = ReadEscape(at, decoded);
                chunkStart = at;
            }
            else
            {
                at = SkipStringCharacter(at);
            }

            if (HasFailed)
            {
                return;
            }
        }

        FailAt("Unterminated string.", at);
    }

    private int SkipStringCharacter(int at)
    {
        var length = ScalarLength(at);
        if (length == 0)
        {
            FailAt($"Invalid character within String: {DescribeCharacter(at)}.", at);
        }

        return at + length;
    }

    /// <summary>Reads the escape that begins at a backslash and returns the place behind it.</summary>
    private int ReadEscape(int at, StringBuilder decoded)
    {
        var escaped = Peek(at + 1);
        if (escaped == 'u')
        {
            return Peek(at + 2) == '{' ? ReadBracedEscape(at, decoded) : ReadFixedEscape(at, decoded);
        }

        var meaning = escaped switch
        {
            '"' or '\\' or '/' => escaped,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (meaning == '\0')
        {
            FailAt($"Invalid character escape sequence: \"{text[at..Math.Min(at + 2, text.Length)]}\".", at);
            return at;
        }

        decoded.Append(meaning);
        return at + 2;
    }

    /// <summary>Reads <c>\u{…}</c>: any number of hexadecimal digits that make a Unicode scalar value.</summary>
    private int ReadBracedEscape(int at, StringBuilder decoded)
    {
        const int LargestCodePoint = 0x10ffff;
        var codePoint = 0;
        var end = at + 3;
        while (char.IsAsciiHexDigit(Peek(end)) && codePoint <= LargestCodePoint)
        {
            codePoint = (codePoint << 4) | HexValue(text[end]);
            end++;
        }

        if (Peek(end) != '}' || end == at + 3 || !Rune.IsValid(codePoint))
        {
            FailAt($"Invalid Unicode escape sequence: \"{text[at..Math.Min(end + 1, text.Length)]}\".", at);
            return at;
        }

        decoded.Append(new Rune(codePoint).ToString());
        return end + 1;
    }

    /// <summary>Reads <c>\uXXXX</c>; two of them may make a surrogate pair, but half a pair is refused.</summary>
    private int ReadFixedEscape(int at, StringBuilder decoded)
    {
        if (TryReadHex(at + 2, out var first))
        {
            if (!char.IsSurrogate(first))
            {
                decoded.Append(first);
                return at + 6;
            }

            if (char.IsHighSurrogate(first) && Peek(at + 6) == '\\' && Peek(at + 7) == 'u'
                && TryReadHex(at + 8, out var second) && char.IsLowSurrogate(second))
            {
                decoded.Append(first).Append(second);
                return at + 12;
            }
        }

        FailAt($"Invalid Unicode escape sequence: \"{text[at..Math.Min(at + 6, text.Length)]}\".", at);
        return at;
    }

    private readonly bool TryReadHex(int at, out char codeUnit)
    {
        codeUnit = '\0';
        if (at + 4 > text.Length)
        {
            return false;
        }

        foreach (var digit in text.Slice(at, 4))
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }

            codeUnit = (char)((codeUnit << 4) | HexValue(digit));
        }

        return true;
    }

    /// <summary>Reads <c>"""…"""</c>, counting the lines inside; the token keeps the place where it began.</summary>
    private void ReadBlockString()
    {
        var start = position + BlockQuotes.Length;
        var at = start;
        while (at < text.Length && !HasFailed)
        {
            if (text[at] is '\n' or '\r')
            {
                at = EndLine(at);
            }
            else if (text[at] == '"' && text[at..].StartsWith(BlockQuotes))
            {
                Kind = TokenKind.BlockString;
                Text = text[start..at];
                Decoded = BlockString.Decode(Text);
                position = at + BlockQuotes.Length;
                return;
            }
            else if (text[at] == '\\' && text[(at + 1)..].StartsWith(BlockQuotes))
            {
                at += 1 + BlockQuotes.Length;
            }
            else
            {
                at = SkipStringCharacter(at);
            }
        }

        FailAt("Unterminated string.", at);
    }
}
