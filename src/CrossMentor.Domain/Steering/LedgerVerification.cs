namespace CrossMentor.Domain.Steering;

/// <summary>Whether a ledger is as it was written.</summary>
/// <param name="FirstBrokenNumber">The first entry that was changed, or before which one is missing; null when all are as they were.</param>
/// <param name="HeadHash">The hash of the last entry: whoever has noted it finds out when the whole ledger was written anew, or its end cut off.</param>
/// <param name="IsComplete">Whether everything is posted that the product knows of.</param>
public sealed record LedgerVerification(int EntryCount, int? FirstBrokenNumber, string HeadHash, bool IsComplete)
{
    public bool IsIntact => FirstBrokenNumber is null;

    /// <param name="entries">All of one programme, in the order of their numbers.</param>
    /// <param name="missing">What is still to be posted.</param>
    public static LedgerVerification Of(IReadOnlyList<LedgerEntry> entries, IReadOnlyList<LedgerPosting> missing)
    {
        var (number, previous) = (0, LedgerEntry.Beginning);
        int? broken = null;
        foreach (var entry in entries)
        {
            number++;
            if (entry.Number != number || entry.PreviousHash != previous || !entry.IsIntact)
            {
                broken = number;
                break;
            }

            previous = entry.Hash;
        }

        return new(entries.Count, broken, entries.Count == 0 ? LedgerEntry.Beginning : entries[^1].Hash, missing.Count == 0);
    }
}
