using System.Collections.Immutable;
using System.Text;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>Lays SDL out: two spaces a level, an empty line between definitions, LF line ends on every machine.</summary>
internal sealed class SdlWriter
{
    private const string BlockQuotes = "\"\"\"";

    private readonly StringBuilder text = new();
    private int level;
    private bool isLineStart = true;

    public override string ToString() => text.ToString();

    public SdlWriter Text(string part)
    {
        if (isLineStart)
        {
            text.Append(' ', level * 2);
            isLineStart = false;
        }

        text.Append(part);
        return this;
    }

    public void EndLine()
    {
        text.Append('\n');
        isLineStart = true;
    }

    public void Line(string line) => Text(line).EndLine();

    /// <summary>Puts an empty line before a definition that is not the first.</summary>
    public void Separate() => text.Append(text.Length == 0 ? "" : "\n");

    public void Open(char bracket = '{')
    {
        Text(bracket == '{' ? " {" : bracket.ToString()).EndLine();
        level++;
    }

    public void Close()
    {
        level--;
        Line("}");
    }

    public void CloseInLine(char bracket)
    {
        level--;
        Text(bracket.ToString());
    }

    /// <summary>Directives as the schema's author wrote them.</summary>
    public SdlWriter Applied(ImmutableArray<AppliedDirective> directives)
    {
        foreach (var directive in directives)
        {
            var written = new StringBuilder($" @{directive.Name}");
            for (var index = 0; index < directive.Arguments.Length; index++)
            {
                written.Append(index == 0 ? '(' : ',').Append(index == 0 ? "" : " ");
                Printer.Append(written, directive.Arguments[index]);
            }

            Text(written.Append(directive.Arguments.IsEmpty ? "" : ")").ToString());
        }

        return this;
    }

    public void Description(string? description)
    {
        if (description is null)
        {
            return;
        }

        if (!BlockString.CanPrint(description))
        {
            var quoted = new StringBuilder();
            Printer.AppendString(quoted, description);
            Line(quoted.ToString());
            return;
        }

        var escaped = description.Replace(BlockQuotes, "\\" + BlockQuotes, StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        if (lines.Length == 1 && escaped[^1] is not ('"' or '\\'))
        {
            Line(BlockQuotes + escaped + BlockQuotes);
            return;
        }

        Line(BlockQuotes);
        foreach (var line in lines)
        {
            // An empty line gets no indentation: white space at its end would only be trimmed by editors.
            if (line.Length > 0)
            {
                Text(line);
            }

            EndLine();
        }

        Line(BlockQuotes);
    }
}
