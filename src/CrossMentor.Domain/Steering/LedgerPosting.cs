namespace CrossMentor.Domain.Steering;

/// <summary>So much on one line; below zero where something is taken back.</summary>
public sealed record LedgerPosting(LedgerLine Line, long Amount)
{
    /// <summary>
    /// What is still to be posted so that the ledger says what is true: the whole of each line less what stands there. Whole sums and not single
    /// events, so that an entry tells of no session and of no person.
    /// </summary>
    public static IReadOnlyList<LedgerPosting> Missing(IEnumerable<LedgerPosting> facts, IEnumerable<LedgerEntry> posted)
    {
        var totals = facts.GroupBy(fact => fact.Line).ToDictionary(line => line.Key, line => line.Sum(fact => fact.Amount));
        foreach (var entry in posted.Where(entry => entry.Origin != LedgerOrigin.Recorded))
        {
            totals[entry.Line] = totals.GetValueOrDefault(entry.Line) - entry.Amount;
        }

        return [.. totals
            .Where(line => line.Value != 0 && line.Key.GiverId != line.Key.ReceiverId)
            .Select(line => new LedgerPosting(line.Key, line.Value))
            .OrderBy(posting => posting.Line.Origin).ThenBy(posting => posting.Line.Kind).ThenBy(posting => posting.Line.Currency, StringComparer.Ordinal)
            .ThenBy(posting => posting.Line.GiverId).ThenBy(posting => posting.Line.ReceiverId)];
    }
}
