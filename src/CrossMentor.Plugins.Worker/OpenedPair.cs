using System.Diagnostics;
using System.Runtime.InteropServices;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Worker;

/// <summary>A rule or a scorer: answers blocks, in the order asked, and lets go of answers early when the plugin is slow.</summary>
/// <typeparam name="TPlugin">The contract.</typeparam>
/// <typeparam name="TCell">How an answer travels.</typeparam>
internal abstract class OpenedPair<TPlugin, TCell>(TPlugin plugin, int blockMs, SharedPages? pages) : OpenedPlugin
    where TPlugin : class
    where TCell : unmanaged
{
    // The host waits for the next part no longer than a block may take, so a part must not wait for many slow blocks.
    private readonly long partTicks = Stopwatch.Frequency * blockMs / 20_000;
    private readonly Slot?[] slots = new Slot?[Wire.SlotsMax];
    private readonly TCell[] cells = new TCell[MentorBlock.MaximumCount];

    public sealed override void Answer(Question question, HostLine line)
    {
        var reader = question.Reader;
        switch (question.Op)
        {
            case WireOp.Prepare:
                PrepareSlot(question, line);
                break;
            case WireOp.Rows:
            {
                var (slot, first, count, area) = (SlotAt(reader), reader.Read<int>(), reader.Read<int>(), reader.Read<int>());
                reader.End();
                question.Call = CallName;
                line.Answer(writer => WriteRows(writer, slot, first, count, area, question.Token));
                break;
            }

            case WireOp.Blocks:
            {
                var slot = SlotAt(reader);
                var blocks = new (int Mentee, int Start, int Count)[reader.ReadCount(Wire.BlocksMax)];
                foreach (ref var block in blocks.AsSpan())
                {
                    block = (reader.Read<int>(), reader.Read<int>(), reader.Read<int>());
                }

                reader.End();
                question.Call = CallName;
                line.Answer(writer =>
                {
                    foreach (var (mentee, start, count) in blocks)
                    {
                        WriteBlock(writer, slot, mentee, start, count, question.Token);
                    }
                });
                break;
            }

            case WireOp.Explain:
            {
                var slot = SlotAt(reader);
                var pairs = new (int Mentee, int Mentor)[reader.ReadCount(Wire.ReasonsMax)];
                foreach (ref var pair in pairs.AsSpan())
                {
                    pair = (reader.Read<int>(), reader.Read<int>());
                }

                reader.End();
                line.Answer(writer => WriteReasons(writer, slot, pairs, question.Token));
                break;
            }

            default:
                throw new ProtocolException($"{question.Op} is nothing to ask a rule or a scorer.");
        }
    }

    /// <summary>The name of the call that answers a block.</summary>
    protected abstract string CallName { get; }

    protected abstract TPlugin? Prepare(TPlugin from, MatchingSnapshot snapshot, CancellationToken ct);

    /// <summary>Asks the plugin for a block; whatever is wrong with its answers is thrown.</summary>
    protected abstract void Ask(TPlugin from, PersonRow mentee, MentorBlock block, Span<TCell> answers, CancellationToken ct);

    /// <summary>Asks the plugin why, and then writes what it said; whatever is wrong with that is thrown.</summary>
    protected abstract Action<MessageWriter> Explain(TPlugin from, PersonRow mentee, PersonRow mentor, MentorBlock single);

    private Slot SlotAt(MessageReader reader)
        => slots[reader.ReadCount(Wire.SlotsMax - 1)] ?? throw new ProtocolException("There is nothing in this slot.");

    private void PrepareSlot(Question question, HostLine line)
    {
        var reader = question.Reader;
        var index = reader.ReadCount(Wire.SlotsMax - 1);
        var isPrepared = reader.ReadFlag();
        slots[index] = null;
        var snapshot = reader.ReadSnapshot();
        reader.End();
        slots[index] = new Slot(snapshot, isPrepared ? Required(Prepare(plugin, snapshot, question.Token), question.Call) : plugin);
        line.Answer(static _ => { });
    }

    private void WriteRows(MessageWriter writer, Slot slot, int first, int count, int area, CancellationToken ct)
    {
        var mentors = slot.Snapshot.Mentors.Count;
        var flushed = Stopwatch.GetTimestamp();
        var place = 0;
        for (var mentee = first; mentee < first + count; mentee++)
        {
            for (var start = 0; start < mentors; start += MentorBlock.MaximumCount)
            {
                ct.ThrowIfCancellationRequested();
                var size = Math.Min(MentorBlock.MaximumCount, mentors - start);
                var now = area == Wire.NoArea
                    ? WriteBlock(writer, slot, mentee, start, size, ct)
                    : AskBlock(slot, mentee, start, Shared(area).Slice(place, size), ct);
                place += size;
                if (now - flushed > partTicks)
                {
                    writer.Part();
                    flushed = now;
                }
            }
        }
    }

    private Span<TCell> Shared(int area)
        => MemoryMarshal.Cast<byte, TCell>((pages ?? throw new ProtocolException("There is no memory that the host sees too.")).Area(area));

    private long WriteBlock(MessageWriter writer, Slot slot, int mentee, int start, int count, CancellationToken ct)
    {
        var answers = cells.AsSpan(0, count);
        var now = AskBlock(slot, mentee, start, answers, ct);
        writer.WriteRaw(MemoryMarshal.AsBytes(answers));
        return now;
    }

    /// <summary>Asks the plugin about a block.</summary>
    /// <returns>When it had answered.</returns>
    private long AskBlock(Slot slot, int mentee, int start, Span<TCell> answers, CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        Ask(slot.Plugin, slot.Snapshot.Mentees[mentee], slot.Snapshot.Mentors.Block(start, answers.Length), answers, ct);
        var now = Stopwatch.GetTimestamp();
        return Stopwatch.GetElapsedTime(began, now).TotalMilliseconds > blockMs
            ? throw new AnswerFaultException("PLUGIN_DEADLINE_EXCEEDED", $"it took longer than {blockMs} ms in {CallName}.")
            : now;
    }

    /// <summary>Writes why, pair by pair, until all are told or the answer is long enough.</summary>
    private void WriteReasons(MessageWriter writer, Slot slot, (int Mentee, int Mentor)[] pairs, CancellationToken ct)
    {
        var (mentees, mentors) = (slot.Snapshot.Mentees, slot.Snapshot.Mentors);
        foreach (var (mentee, mentor) in pairs)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                var write = Explain(slot.Plugin, mentees[mentee], mentors[mentor], mentors.Block(mentor, 1));
                writer.WriteFlag(true);
                write(writer);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // What was told of the pairs before this one stays told.
                writer.Part();
                throw;
            }

            if (writer.Written >= Wire.ReasonBytesMax)
            {
                break;
            }
        }

        writer.WriteFlag(false);
    }

    private sealed record Slot(MatchingSnapshot Snapshot, TPlugin Plugin);
}
