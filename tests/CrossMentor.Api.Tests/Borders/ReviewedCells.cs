using System.Runtime.CompilerServices;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>The cells of a reviewed table, to ask about one case after the other.</summary>
internal sealed class ReviewedCells
{
    private static readonly Dictionary<(ActorKind, string), int> Columns = Relations.All
        .Select((cell, index) => (Cell: cell, Column: index + (2 * Relations.All.Take(index).Select(other => other.Kind).Where(kind => kind != cell.Kind).Distinct().Count())))
        .ToDictionary(column => column.Cell, column => column.Column);

    private readonly IReadOnlyDictionary<string, string> cells;

    private ReviewedCells(IReadOnlyDictionary<string, string> cells) => this.cells = cells;

    public IEnumerable<string> Names => cells.Keys;

    public IReadOnlyDictionary<string, string> Rows => cells;

    public static async Task<ReviewedCells> ReadAsync(string file, [CallerFilePath] string caller = "") =>
        new(ReviewedTable.Rows(await File.ReadAllLinesAsync(Path.Combine(FolderOf(caller), file))).ToDictionary(StringComparer.Ordinal));

    /// <summary>Whether the table says otherwise of one row. Where it says that some are seen, it never does.</summary>
    public bool Contradicts(string name, ActorKind kind, string relation, bool isSeen) => !cells.TryGetValue(name, out var row)
        || row[Columns[(kind, relation)]] switch { 'v' => !isSeen, '-' or '.' => isSeen, _ => false };

    // Tables are beside the tests of borders, whoever asks for them.
    private static string FolderOf(string caller)
    {
        var folder = Path.GetDirectoryName(caller)!;
        return Path.GetFileName(folder) == "Borders" ? folder : Path.GetDirectoryName(folder)!;
    }
}
