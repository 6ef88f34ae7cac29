namespace CrossMentor.Domain.Programmes;

/// <summary>Who gave mentors to whom over all editions of a series, as far as the caller sees them.</summary>
/// <param name="EditionCount">Editions that are counted.</param>
/// <param name="Cells">Those with at least one pair, the largest first.</param>
public sealed record ExchangeMatrix(ProgrammeSeriesId SeriesId, int EditionCount, IReadOnlyList<ExchangeCell> Cells)
{
    public int CellCount => Cells.Count;

    public static ExchangeMatrix Of(ProgrammeSeriesId series, int editions, IEnumerable<ExchangedPair> pairs) => new(series, editions, [.. pairs
        .GroupBy(pair => (pair.MentorOrganisationId, pair.MenteeOrganisationId))
        .Select(cell => new ExchangeCell(cell.Key.MentorOrganisationId, cell.Key.MenteeOrganisationId, cell.Count(), cell.Count(pair => pair.IsCompleted)))
        .OrderByDescending(cell => cell.Pairs)
        .ThenBy(cell => cell.MentorOrganisationId)
        .ThenBy(cell => cell.MenteeOrganisationId)]);
}
