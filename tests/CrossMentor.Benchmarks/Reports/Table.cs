namespace CrossMentor.Benchmarks.Reports;

/// <summary>A table of text, printed with aligned columns in a form that is also Markdown.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> rows = [];

    public void Add(params string[] cells) => rows.Add(cells);

    public void Print(TextWriter output)
    {
        var widths = headings.Select((heading, column) => rows.Select(row => row[column].Length).Append(heading.Length).Max()).ToArray();
        output.WriteLine();
        output.WriteLine(Line(headings, widths));
        output.WriteLine($"|{string.Concat(widths.Select((width, column) => $"{new string('-', width + 1)}{(column == 0 ? '-' : ':')}|"))}");
        foreach (var row in rows)
        {
            output.WriteLine(Line(row, widths));
        }
    }

    private static string Line(string[] cells, int[] widths) =>
        $"|{string.Concat(cells.Select((cell, column) => $" {(column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))} |"))}";
}
