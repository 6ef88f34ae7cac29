namespace CrossMentor.Api.Tests.Borders;

/// <summary>
/// The form in which a table of who sees what is kept for review: a line for every pattern of cells, with all that it holds for, and a line of
/// columns for every kind of reader.
/// </summary>
internal static class ReviewedTable
{
    /// <summary>Stands between the cells and the names that they hold for.</summary>
    public const string Margin = "   ";

    private const char Comment = '#';

    /// <summary>The line that tells the columns of a kind of reader.</summary>
    public static string Header(string kind, IEnumerable<string> relations) => $"{Comment} {kind}: {string.Join(' ', relations)}";

    /// <summary>The columns in the order of the cells.</summary>
    public static IEnumerable<(string Kind, string Relation)> Columns(IEnumerable<string> lines) => lines
        .Where(line => line.StartsWith(Comment))
        .Select(line => line[1..].Split(':', StringSplitOptions.TrimEntries))
        .SelectMany(header => header[1].Split(' '), (header, relation) => (header[0], relation));

    /// <summary>The cells of every name; what comes before the first dot of a name is told once a line.</summary>
    public static IEnumerable<(string Name, string Cells)> Rows(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0 && !line.StartsWith(Comment)))
        {
            var margin = line.IndexOf(Margin, StringComparison.Ordinal);
            var words = line[(margin + Margin.Length)..].Split(' ');
            foreach (var name in words.Length == 1 ? [words[0]] : words.Skip(1).Select(field => $"{words[0]}.{field}"))
            {
                yield return (name, line[..margin]);
            }
        }
    }
}
