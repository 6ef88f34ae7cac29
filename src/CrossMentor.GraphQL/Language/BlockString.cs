using System.Text;

namespace CrossMentor.GraphQL.Language;

/// <summary>
/// The meaning of a block string: common indentation and blank outer lines are not part of it
/// (sec-String-Value.Block-Strings).
/// </summary>
internal static class BlockString
{
    private const string BlockQuotes = "\"\"\"";

    /// <summary>Decodes what stands between the quotes.</summary>
    public static string Decode(ReadOnlySpan<char> raw)
    {
        var commonIndent = int.MaxValue;
        var firstLine = -1;
        var lastLine = -1;
        var index = 0;
        foreach (var line in new Lines(raw))
        {
            var indent = Indent(line);
            if (indent < line.Length)
            {
                firstLine = firstLine < 0 ? index : firstLine;
                lastLine = index;
                commonIndent = index == 0 ? commonIndent : Math.Min(commonIndent, indent);
            }

            index++;
        }

        var decoded = new StringBuilder(raw.Length);
        index = 0;
        foreach (var line in new Lines(raw))
        {
            if (index >= firstLine && index <= lastLine)
            {
                decoded.Append(index == firstLine ? "" : "\n");
                decoded.Append(index == 0 ? line : line[Math.Min(commonIndent, line.Length)..]);
            }

            index++;
        }

        return decoded.Replace("\\" + BlockQuotes, BlockQuotes).ToString();
    }

    /// <summary>True if the value, printed line by line between block quotes, decodes to itself.</summary>
    public static bool CanPrint(string value)
    {
        if (value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
        {
            return false;
        }

        foreach (var character in value)
        {
            if (character is (< ' ' and not ('\n' or '\t')) or (>= '\u007f' and <= '\u009f'))
            {
                return false;
            }
        }

        foreach (var line in new Lines(value))
        {
            if (!line.IsEmpty && Indent(line) == line.Length)
            {
                return false;
            }
        }

        return true;
    }

    private static int Indent(ReadOnlySpan<char> line)
    {
        var indent = line.IndexOfAnyExcept(' ', '\t');
        return indent < 0 ? line.Length : indent;
    }

    /// <summary>The lines of a text, ended by LF, CR or CRLF only: other Unicode line ends are ordinary characters here.</summary>
    private ref struct Lines(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> rest = text;
        private bool isDone;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Lines GetEnumerator() => this;

        public bool MoveNext()
        {
            if (isDone)
            {
                return false;
            }

            var end = rest.IndexOfAny('\n', '\r');
            if (end < 0)
            {
                Current = rest;
                isDone = true;
                return true;
            }

            Current = rest[..end];
            rest = rest[(end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1))..];
            return true;
        }
    }
}
