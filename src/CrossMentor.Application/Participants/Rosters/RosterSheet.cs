namespace CrossMentor.Application.Participants.Rosters;

/// <summary>A roster that could be read, in whichever form it came.</summary>
/// <param name="Lines">The rows in their order.</param>
/// <param name="Columns">What the roster speaks of: a column that is absent leaves what is known as it is.</param>
internal sealed record RosterSheet(IReadOnlyList<RosterLine> Lines, IReadOnlySet<string> Columns)
{
    public bool Has(string column) => Columns.Contains(column);

    /// <summary>Objects speak of every column.</summary>
    public static RosterSheet Of(IReadOnlyList<RosterRowInput> rows) => new(
        [.. rows.Select((row, index) => new RosterLine(index + 1, row))],
        RosterColumns.All.ToHashSet(StringComparer.Ordinal));
}

/// <summary>A row and the line it starts on.</summary>
internal sealed record RosterLine(int Line, RosterRowInput Row);
