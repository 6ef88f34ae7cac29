namespace CrossMentor.Repository.Tests;

/// <summary>Who sees which field, in words, as the reviewed tables of the border tests say it.</summary>
internal sealed class ReviewedSight
{
    private const string Margin = "   ";
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
        ("Juror account", "the juror"),
        ("Juror foreign", "the jury"),
        ("PanelMember account", "the member of the panel"),
        ("PanelMember foreign", "the panel"),
        ("Administrator foreign", "operators of the platform"),
        ("Stranger foreign", "anybody who signs in"),
    ];

    private readonly Dictionary<string, string> cells = new(StringComparer.Ordinal);
    private readonly List<string> columns = [];

    public ReviewedSight(params IEnumerable<string> files)
    {
        foreach (var line in files.SelectMany(File.ReadLines).Where(line => line.Length > 0))
        {
            if (line[0] == '#')
            {
                Add(line);
                continue;
            }

            var margin = line.IndexOf(Margin, StringComparison.Ordinal);
            var words = line[(margin + Margin.Length)..].Split(' ');
            foreach (var field in words.Skip(1))
            {
                cells[$"{words[0]}.{field}"] = line[..margin].Replace(" ", "", StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Who sees a field that is reached by any of the paths; null where no table knows one of them.</summary>
    public string? Of(IEnumerable<string> paths)
    {
        var known = paths.SelectMany(path => cells.Where(cell => cell.Key == path || cell.Key.StartsWith(path + ".", StringComparison.Ordinal))).Select(cell => cell.Value).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var readers = Readers.Select(reader => (reader.Words, Seen: known.Select(row => row[columns.IndexOf(reader.Column)]).ToList()))
            .Where(reader => reader.Seen.Exists(cell => cell is All or Some))
            .Select(reader => reader.Seen.TrueForAll(cell => cell is All or '.') ? reader.Words : $"{reader.Words} (not always)")
            .ToList();
        return readers.Count == 0 ? "nobody" : string.Join(", ", readers);
    }

    private void Add(string header)
    {
        var kind = header[2..header.IndexOf(':', StringComparison.Ordinal)];
        foreach (var relation in header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..].Split(' ').Where(relation => !columns.Contains($"{kind} {relation}")))
        {
            columns.Add($"{kind} {relation}");
        }
    }
}
