using CrossMentor.Api.Tests.Borders;

namespace CrossMentor.Repository.Tests;

/// <summary>Who sees which field, in words, as the reviewed tables of the border tests say it.</summary>
internal sealed class ReviewedSight
{
    private const char All = 'v';
    private const char Some = '~';

    // In the order in which a reader asks. What is somebody's own account is left out: it is told to nobody else.
    private static readonly (string Column, string Words)[] Readers =
    [
        ("Participant self", "the person"),
        ("Participant partner", "the other of the pair"),
        ("Participant circle", "fellows of a group"),
        ("Participant colleague", "colleagues"),
        ("Participant programme", "others in the programme"),
        ("Coordinator own", "the coordinator of the organisation"),
        ("Coordinator partner", "the coordinator of a partner"),
        ("Coordinator programme", "coordinators in the programme"),
        ("Manager managed", "the manager of the programme"),
        ("Manager registered", "who registered the organisation"),
        ("Juror account", "the juror"),
        ("Juror seat", "the jury"),
        ("Juror programme", "the jury"),
        ("PanelMember account", "the member of the panel"),
        ("PanelMember seat", "the panel"),
        ("PanelMember programme", "the panel"),
        ("Administrator foreign", "operators of the platform"),
        ("Stranger foreign", "anybody who signs in"),
    ];

    private readonly Dictionary<string, string> cells;
    private readonly List<string> columns;

    public ReviewedSight(params IEnumerable<string> files)
    {
        var lines = files.SelectMany(File.ReadLines).ToList();
        columns = [.. ReviewedTable.Columns(lines).Select(column => $"{column.Kind} {column.Relation}").Distinct(StringComparer.Ordinal)];
        cells = ReviewedTable.Rows(lines).ToDictionary(row => row.Name, row => row.Cells.Replace(" ", "", StringComparison.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Who sees a field that is reached by any of the paths; null where no table knows one of them.</summary>
    public string? Of(IEnumerable<string> paths)
    {
        var known = paths.SelectMany(path => cells.Where(cell => cell.Key == path || cell.Key.StartsWith(path + ".", StringComparison.Ordinal))).Select(cell => cell.Value).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var readers = Readers.GroupBy(reader => reader.Words, reader => columns.IndexOf(reader.Column), StringComparer.Ordinal)
            .Select(reader => (Words: reader.Key, Seen: reader.SelectMany(column => known.Select(row => row[column])).ToList()))
            .Where(reader => reader.Seen.Exists(cell => cell is All or Some))
            .Select(reader => reader.Seen.TrueForAll(cell => cell is All or '.') ? reader.Words : $"{reader.Words} (not always)")
            .ToList();
        return readers.Count == 0 ? "nobody" : string.Join(", ", readers);
    }
}
