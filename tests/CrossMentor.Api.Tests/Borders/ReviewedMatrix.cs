using System.Runtime.CompilerServices;
using System.Text;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>
/// A table that people have reviewed: who sees what. Its cells are v where all of it is seen, - where none is, ~ where some is, and . where no
/// world of the tests held such a case. Worlds differ in who is paired with whom, so not every one of them holds every case.
/// </summary>
internal sealed class ReviewedMatrix
{
    private readonly Dictionary<(string Name, ActorKind Kind, string Relation), (int Seen, int All)> counts = [];
    private readonly SortedSet<string> names = new(StringComparer.Ordinal);

    public void Count(string name, Actor actor, string relation, bool isSeen)
    {
        names.Add(name);
        var (seen, all) = counts.GetValueOrDefault((name, actor.Kind, relation));
        counts[(name, actor.Kind, relation)] = (seen + (isSeen ? 1 : 0), all + 1);
    }

    /// <summary>
    /// Holds every cell against the reviewed file. Where the environment variable CROSSMENTOR_ACCEPT is 1, what this world shows beyond it is added to the file.
    /// </summary>
    public async Task HoldAsync(string file, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, file);
        var reviewed = File.Exists(path) ? ReviewedTable.Rows(await File.ReadAllLinesAsync(path)).ToDictionary(StringComparer.Ordinal) : [];
        if (Environment.GetEnvironmentVariable("CROSSMENTOR_ACCEPT") == "1")
        {
            foreach (var name in names)
            {
                reviewed[name] = reviewed.TryGetValue(name, out var cells) ? Merge(cells, CellsOf(name)) : CellsOf(name);
            }

            await File.WriteAllTextAsync(path, Print(reviewed));
        }

        Assert.Equal([], Contradictions(reviewed));
    }

    /// <summary>The rows of this table that the reviewed one says otherwise of.</summary>
    public IEnumerable<string> Contradictions(IReadOnlyDictionary<string, string> reviewed) =>
        names.Where(name => !reviewed.TryGetValue(name, out var cells) || !IsWithin(cells, CellsOf(name))).Select(name => $"{CellsOf(name)}{ReviewedTable.Margin}{name}");

    private string CellsOf(string name) => string.Join("  ", Relations.All.GroupBy(cell => cell.Kind).Select(kind => string.Concat(kind.Select(cell => CellOf(name, cell.Kind, cell.Relation)))));

    private char CellOf(string name, ActorKind kind, string relation) => counts.TryGetValue((name, kind, relation), out var count)
        ? count switch { (0, _) => '-', var (seen, all) when seen == all => 'v', _ => '~' }
        : '.';

    /// <summary>Nothing is told that was not reviewed, and nothing is otherwise than reviewed. A case that is new and hidden tells nothing.</summary>
    private static bool IsWithin(string reviewed, string actual) => reviewed.Zip(actual).All(cell => cell.First == cell.Second || cell switch
    {
        (_, '.') => true,
        ('.', var found) => found == '-',
        ('~', _) => true,
        _ => false,
    });

    private static string Merge(string known, string more) => string.Concat(known.Zip(more, (one, other) => one == '.' || one == other ? other : other == '.' ? one : '~'));

    /// <summary>A line for every pattern of cells, with all that it holds for. What comes before the first dot of a name is told once.</summary>
    private static string Print(IReadOnlyDictionary<string, string> table)
    {
        var text = new StringBuilder();
        foreach (var kind in Relations.All.GroupBy(cell => cell.Kind))
        {
            text.Append(ReviewedTable.Header($"{kind.Key}", kind.Select(cell => cell.Relation))).Append('\n');
        }

        foreach (var same in table.GroupBy(row => (Owner: OwnerOf(row.Key), Cells: row.Value)).OrderBy(same => same.Key.Owner, StringComparer.Ordinal).ThenBy(same => same.Key.Cells, StringComparer.Ordinal))
        {
            var fields = same.Select(row => row.Key).Where(name => name != same.Key.Owner).Order(StringComparer.Ordinal).Select(name => $" {name[(same.Key.Owner.Length + 1)..]}");
            text.Append(same.Key.Cells).Append(ReviewedTable.Margin).Append(same.Key.Owner).AppendJoin("", fields).Append('\n');
        }

        return text.ToString();
    }

    private static string OwnerOf(string name) => name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
}
