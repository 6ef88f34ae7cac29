using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Auditing;

/// <summary>What every walk knows of what it may meet.</summary>
internal static class ChainWalk
{
    /// <summary>Whether a database holds what is no value of its column, as SQLite lets it.</summary>
    public static bool IsUnreadable(Exception exception)
        => exception is FormatException or InvalidCastException or ArgumentException or OverflowException or InvalidOperationException;
}

/// <summary>Walks along the chains of one log, page by page.</summary>
/// <param name="erased">What stands in the place of an actor who was erased.</param>
/// <param name="unseen">Kept hashes that no chain has shown yet; those that are met are taken out.</param>
internal sealed class ChainWalk<T>(SystemScope system, ChainedLog log, IReadOnlySet<string> erased, ISet<string> unseen)
    where T : ChainedRecord
{
    private const int PageRows = 500;

    public async Task<ChainBreak?> FindBreakAsync(ChainHead head, CancellationToken ct)
    {
        var (sequence, previous) = (0L, new byte[ChainedRecord.HashBytes]);
        while (sequence < head.Sequence)
        {
            if (await ReadAsync(head, sequence, ct) is not { } page)
            {
                return new(ChainBreakKind.Unreadable, sequence + 1);
            }

            if (page.Count == 0)
            {
                return new(ChainBreakKind.Missing, sequence + 1);
            }

            foreach (var row in page)
            {
                if (Judge(row, sequence + 1, previous, page) is { } kind)
                {
                    return new(kind, sequence + 1);
                }

                (sequence, previous) = (sequence + 1, row.Hash!);
                unseen.Remove(Convert.ToHexString(previous));
            }
        }

        return await JudgeEndAsync(head, previous, ct);
    }

    public async Task<(int All, int Late)> CountWaitingAsync(ChainHead head, DateTimeOffset before, CancellationToken ct)
    {
        var waiting = system.All<T>().Where(row => row.Chain == head.Chain && row.Sequence == null);
        return (await waiting.CountAsync(ct), await waiting.CountAsync(row => row.At < before, ct));
    }

    /// <summary>Rows of chains without a head, but for those that a sealer may yet come for.</summary>
    public Task<int> CountStraysAsync(Guid? chain, DateTimeOffset before, CancellationToken ct) => system.All<T>()
        .Where(row => chain == null || row.Chain == chain)
        .Where(row => row.Sequence != null || row.At < before)
        .CountAsync(row => !system.All<ChainHead>().Any(head => head.Log == log && head.Chain == row.Chain), ct);

    private ChainBreakKind? Judge(T row, long sequence, byte[] previous, IReadOnlyList<T> page)
    {
        if (row.Sequence != sequence)
        {
            return ChainBreakKind.Missing;
        }

        if (!Continues(row, sequence, previous))
        {
            return page.Any(other => Continues(other, sequence, previous)) ? ChainBreakKind.OutOfOrder : ChainBreakKind.Changed;
        }

        return row.IsActorIntact && (row.Salt is not null || erased.Contains(row.Subject)) ? null : ChainBreakKind.Changed;
    }

    // In one statement, so that what is sealed meanwhile moves both.
    private async Task<ChainBreak?> JudgeEndAsync(ChainHead head, byte[] last, CancellationToken ct)
    {
        if (!head.Hash.AsSpan().SequenceEqual(last))
        {
            return new(ChainBreakKind.HeadChanged, head.Sequence);
        }

        var isBeyond = await system.All<T>().AnyAsync(
            row => row.Chain == head.Chain && system.All<ChainHead>().Any(now => now.Log == log && now.Chain == row.Chain && row.Sequence > now.Sequence), ct);
        return isBeyond ? new(ChainBreakKind.BeyondHead, head.Sequence + 1) : null;
    }

    /// <returns>Null when the first row of the page cannot be read.</returns>
    private async Task<IReadOnlyList<T>?> ReadAsync(ChainHead head, long after, CancellationToken ct)
    {
        foreach (var rows in new[] { PageRows, 1 })
        {
            try
            {
                return await system.All<T>()
                    .Where(row => row.Chain == head.Chain && row.Sequence > after && row.Sequence <= head.Sequence)
                    .OrderBy(row => row.Sequence)
                    .Take(rows)
                    .AsNoTracking()
                    .ToListAsync(ct);
            }
            catch (Exception broken) when (ChainWalk.IsUnreadable(broken))
            {
                // One row of the page holds what is no value of its column; row by row the walk gets as far as that one.
            }
        }

        return null;
    }

    private static bool Continues(T row, long sequence, byte[] previous)
        => row.Hash is { } hash && hash.AsSpan().SequenceEqual(row.HashAfter(sequence, previous));
}
