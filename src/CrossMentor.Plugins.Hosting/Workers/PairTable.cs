using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CrossMentor.Plugins.Hosting.Guards;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>What a rule or a scorer answers for pairs, fetched from its worker many rows at a time.</summary>
/// <remarks>
/// A run asks row by row. While it is busy with some rows the worker is already asked for the next ones, so the way there and back costs next to nothing. Whoever asks
/// in another order gets each block by itself. Every answer is checked here, whatever the worker says of itself.
/// </remarks>
/// <typeparam name="TCell">How an answer travels.</typeparam>
/// <typeparam name="TAnswer">How the run wants it.</typeparam>
internal sealed class PairTable<TCell, TAnswer>
    where TCell : unmanaged, IComparable<TCell>, IEquatable<TCell>
{
    private const int PairsFirst = 8 * 1024;
    private const int PairsMax = 128 * 1024;
    private const int AheadMax = 2;

    private readonly WorkerSession session;
    private readonly PreparedSnapshot prepared;
    private readonly string call;
    private readonly TCell highest;
    private readonly Handing hand;
    private readonly SampledRepeats<TCell> repeats = new();
    private readonly Queue<Sheet> ahead = new();
    private readonly int mentors;
    private readonly int mentees;
    private TCell[] cells = [];
    private int firstRow;
    private int rowCount;
    private int generation;
    private int lastRow = -1;
    private int rowsWanted;
    private Recheck? recheck;

    public PairTable(WorkerSession session, PreparedSnapshot prepared, string call, TCell highest, Handing hand)
    {
        this.session = session;
        this.prepared = prepared;
        this.call = call;
        this.hand = hand;
        this.highest = highest;
        mentors = prepared.Snapshot.Mentors.Count;
        mentees = prepared.Snapshot.Mentees.Count;
        rowsWanted = Math.Clamp(PairsFirst / Math.Max(mentors, 1), 1, Math.Max(mentees, 1));
    }

    /// <summary>Turns answers as they travelled into answers as the run wants them.</summary>
    public delegate void Handing(ReadOnlySpan<TCell> cells, Span<TAnswer> answers);

    /// <summary>Asks one block.</summary>
    public void Ask(PersonRow mentee, MentorBlock block, Span<TAnswer> target, CancellationToken ct)
    {
        lock (session.Gate)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                var answers = Find(mentee.Row, block.Start, block.Count, ct);
                hand(answers, target);
                CheckAgain(mentee, block, answers, ct);
            }
            catch (Exception exception) when (exception is PluginFaultException or OperationCanceledException)
            {
                // What was asked ahead may have been cancelled with the rest, or never come.
                Forget();
                throw;
            }
        }
    }

    private ReadOnlySpan<TCell> Find(int row, int start, int count, CancellationToken ct)
    {
        if (!HasRow(row) && !Advance(row, start, count, ct))
        {
            lastRow = row;
            return AskBlocks([(row, start, count)], ct);
        }

        lastRow = row;
        return cells.AsSpan(((row - firstRow) * mentors) + start, count);
    }

    private bool HasRow(int row) => row >= firstRow && row < firstRow + rowCount;

    /// <summary>Goes on to the rows that hold this one, if the run goes through the rows in their order.</summary>
    private bool Advance(int row, int start, int count, CancellationToken ct)
    {
        if (start != 0 || count != Math.Min(mentors, MentorBlock.MaximumCount) || (row <= lastRow && row != 0))
        {
            return false;
        }

        var link = session.ReadyFor(prepared, ct);
        if (generation != session.Generation)
        {
            Forget();
            generation = session.Generation;
        }

        if (link.Pages is { } pages && !ReferenceEquals(pages.Owner, this))
        {
            // Answers that this table has asked for may have been written over by those of another snapshot.
            Forget();
            pages.Owner = this;
        }

        while (ahead.TryPeek(out var next) && row >= next.First + next.Count)
        {
            // Nobody asked about these rows: the rules had left nothing of them.
            ahead.Dequeue();
            link.Abandon(next.Pending);
        }

        if (ahead.TryPeek(out var found) && row < found.First)
        {
            Forget();
        }

        if (ahead.Count == 0)
        {
            AskRows(link, row, ct);
        }

        var sheet = ahead.Dequeue();
        rowCount = 0;
        var size = checked(sheet.Count * mentors);
        if (cells.Length < size)
        {
            cells = new TCell[size];
        }

        // The next rows are asked for before these are waited for, so that the worker always has something to do.
        var after = ahead.Count > 0 ? ahead.Last().First + ahead.Last().Count : sheet.First + sheet.Count;
        while (ahead.Count < AheadMax && after < mentees)
        {
            after += AskRows(link, after, ct);
        }

        WorkerSession.Receive(
            link,
            sheet.Pending,
            reader =>
            {
                if (sheet.Area == Wire.NoArea)
                {
                    reader.ReadRaw(MemoryMarshal.AsBytes(cells.AsSpan(0, size)));
                }

                return true;
            },
            Wait(ct));
        if (sheet.Area != Wire.NoArea)
        {
            // The worker has said that all of it is there. Whatever it does to it from now on, the copy is what counts.
            link.Pages!.CopyTo(sheet.Area, MemoryMarshal.AsBytes(cells.AsSpan(0, size)));
        }

        Require(cells.AsSpan(0, size), at => (sheet.First + (at / mentors), at % mentors));
        (firstRow, rowCount) = (sheet.First, sheet.Count);
        return true;
    }

    private int AskRows(WorkerLink link, int first, CancellationToken ct)
    {
        var count = Math.Min(rowsWanted, mentees - first);
        rowsWanted = Math.Clamp(rowsWanted * 2, 1, Math.Max(PairsMax / Math.Max(mentors, 1), 1));
        var area = link.Pages is { } pages && (long)count * mentors * Unsafe.SizeOf<TCell>() <= SharedPages.AreaBytes ? pages.TakeArea() : Wire.NoArea;
        var pending = link.Ask(
            WireOp.Rows,
            writer =>
            {
                writer.Write(prepared.Slot);
                writer.Write(first);
                writer.Write(count);
                writer.Write(area);
            },
            ReplyBytesMax((long)count * mentors),
            Wait(ct));
        ahead.Enqueue(new Sheet(pending, first, count, area));
        return count;
    }

    private TCell[] AskBlocks((int Mentee, int Start, int Count)[] blocks, CancellationToken ct)
    {
        var link = session.ReadyFor(prepared, ct);
        return ReceiveBlocks(link, SendBlocks(link, blocks, ct), blocks, ct);
    }

    private Pending SendBlocks(WorkerLink link, (int Mentee, int Start, int Count)[] blocks, CancellationToken ct) => link.Ask(
        WireOp.Blocks,
        writer =>
        {
            writer.Write(prepared.Slot);
            writer.Write(blocks.Length);
            foreach (var (mentee, start, count) in blocks)
            {
                writer.Write(mentee);
                writer.Write(start);
                writer.Write(count);
            }
        },
        ReplyBytesMax(blocks.Sum(block => block.Count)),
        Wait(ct));

    private TCell[] ReceiveBlocks(WorkerLink link, Pending pending, (int Mentee, int Start, int Count)[] blocks, CancellationToken ct)
    {
        var answers = new TCell[blocks.Sum(block => block.Count)];
        WorkerSession.Receive(
            link,
            pending,
            reader =>
            {
                reader.ReadRaw(MemoryMarshal.AsBytes(answers.AsSpan()));
                return true;
            },
            Wait(ct));
        Require(answers, at =>
        {
            foreach (var (mentee, start, count) in blocks)
            {
                if (at < count)
                {
                    return (mentee, start + at);
                }

                at -= count;
            }

            return (-1, -1);
        });
        return answers;
    }

    /// <summary>Has a sample of the blocks asked once more, in halves and backwards, straight from the plugin.</summary>
    /// <remarks>The answer is looked at when the next sample is due, so that nobody waits for it.</remarks>
    private void CheckAgain(PersonRow mentee, MentorBlock block, ReadOnlySpan<TCell> answers, CancellationToken ct)
    {
        if (!repeats.IsDue())
        {
            return;
        }

        Settle(ct);
        var samples = repeats.Remember(mentee, block, answers);
        var blocks = new List<(int, int, int)>();
        foreach (var sample in samples)
        {
            var (start, count) = (sample.Mentors.Start, sample.Mentors.Count);
            blocks.Add((sample.Mentee.Row, start + (count / 2), count - (count / 2)));
            blocks.Add((sample.Mentee.Row, start, count / 2));
        }

        var link = session.ReadyFor(prepared, ct);
        recheck = new Recheck(link, SendBlocks(link, [.. blocks], ct), [.. blocks], samples);
    }

    /// <summary>Looks at what came of the last sample. To be called with the gate of the session held.</summary>
    public void Settle(CancellationToken ct)
    {
        if (recheck is not { } asked)
        {
            return;
        }

        recheck = null;
        if (asked.Link.Death is { IsRepeatable: true })
        {
            // A worker that died when nobody waited for it takes this answer along; the next sample is asked of another.
            return;
        }

        var repeated = ReceiveBlocks(asked.Link, asked.Pending, asked.Blocks, ct);
        var at = 0;
        foreach (var sample in asked.Samples)
        {
            var (half, count) = (sample.Mentors.Count / 2, sample.Mentors.Count);
            var ordered = new TCell[count];
            repeated.AsSpan(at, count - half).CopyTo(ordered.AsSpan(half));
            repeated.AsSpan(at + count - half, half).CopyTo(ordered);
            at += count;
            if (SampledRepeats<TCell>.Differ(sample, ordered) is { } contradiction)
            {
                throw new PluginFaultException(session.Plugin.Id, "PLUGIN_NOT_DETERMINISTIC", contradiction);
            }
        }
    }

    private void Require(ReadOnlySpan<TCell> answers, Func<int, (int Mentee, int Mentor)> place)
    {
        var at = answers.IndexOfAnyExceptInRange(default, highest);
        if (at >= 0)
        {
            var (mentee, mentor) = place(at);
            throw new PluginFaultException(
                session.Plugin.Id, "PLUGIN_OUT_OF_RANGE", $"its process answered {answers[at]}; answers lie in 0..{highest} (mentee row {mentee}, mentor row {mentor}).");
        }
    }

    private void Forget()
    {
        while (ahead.TryDequeue(out var sheet))
        {
            session.Link?.Abandon(sheet.Pending);
        }

        recheck?.Link.Abandon(recheck.Pending);
        recheck = null;
    }

    private Waiting Wait(CancellationToken ct) => session.WaitFor(call, session.Plugin.Limits.BlockMs, isPerFrame: true, null, ct);

    // What is asked for, and a header for every frame; a worker may send a frame for every block.
    private static unsafe long ReplyBytesMax(long pairs) => 1_024 + (pairs * (sizeof(TCell) + Wire.HeaderBytes));

    private sealed record Recheck(
        WorkerLink Link, Pending Pending, (int Mentee, int Start, int Count)[] Blocks, IReadOnlyList<SampledRepeats<TCell>.Sample> Samples);

    private sealed record Sheet(Pending Pending, int First, int Count, int Area);
}
