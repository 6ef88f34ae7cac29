using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>Which snapshot a rule or scorer is asked about, and its answers. One that was not prepared is asked about whatever it is handed.</summary>
internal sealed class PairSeat<TCell, TAnswer>
    where TCell : unmanaged, IComparable<TCell>, IEquatable<TCell>
{
    // What is told before the last pair of an answer, that pair, and the headers of the frames.
    private const long AnswerBytesMax = (2 * Wire.ReasonBytesMax) + Wire.PayloadBytesMax;

    private readonly WorkerSession session;
    private readonly bool isPrepared;
    private readonly string call;
    private readonly TCell highest;
    private readonly PairTable<TCell, TAnswer>.Handing hand;
    private PreparedSnapshot? snapshot;
    private PairTable<TCell, TAnswer>? table;

    public PairSeat(WorkerSession session, PreparedSnapshot? prepared, string call, TCell highest, PairTable<TCell, TAnswer>.Handing hand)
    {
        this.session = session;
        this.call = call;
        this.highest = highest;
        this.hand = hand;
        snapshot = prepared;
        isPrepared = prepared is not null;
    }

    public PairTable<TCell, TAnswer> TableFor(Cohort mentees, Cohort mentors)
    {
        lock (session.Gate)
        {
            var about = SnapshotOf(mentees, mentors);
            return table ??= new PairTable<TCell, TAnswer>(session, about, call, highest, hand);
        }
    }

    /// <summary>Asks why, about pairs in their order, up to the one at which something goes wrong. To be called with the gate of the session held.</summary>
    /// <param name="mentees">The mentees.</param>
    /// <param name="mentors">The mentors.</param>
    /// <param name="pairs">The rows of the pairs.</param>
    /// <param name="read">Reads what is told of a pair.</param>
    /// <param name="ct">Cancels the run.</param>
    public ToldReasons<TReason> Explain<TReason>(
        Cohort mentees, Cohort mentors, ReadOnlyMemory<(int Mentee, int Mentor)> pairs, Func<MessageReader, (int Mentee, int Mentor), TReason> read, CancellationToken ct)
        where TReason : class
    {
        var about = SnapshotOf(mentees, mentors);
        var told = new List<TReason>(pairs.Length);
        try
        {
            table?.Settle(ct);
            while (told.Count < pairs.Length)
            {
                var asked = pairs.Slice(told.Count, Math.Min(pairs.Length - told.Count, Wire.ReasonsMax));
                Explain(about, asked, (reader, place) => told.Add(read(reader, asked.Span[place])), ct);
            }
        }
        catch (PluginFaultException fault)
        {
            return new ToldReasons<TReason>(told, fault);
        }

        return new ToldReasons<TReason>(told, null);
    }

    private void Explain(PreparedSnapshot about, ReadOnlyMemory<(int Mentee, int Mentor)> pairs, Action<MessageReader, int> take, CancellationToken ct)
        => session.CallAbout(
            about,
            WireOp.Explain,
            AnswerBytesMax,
            writer =>
            {
                writer.Write(about.Slot);
                writer.Write(pairs.Length);
                foreach (var (mentee, mentor) in pairs.Span)
                {
                    writer.Write(mentee);
                    writer.Write(mentor);
                }
            },
            reader => reader.ReadReasons(pairs.Length, place => take(reader, place)),
            session.WaitFor(nameof(Explain), session.Plugin.Limits.RunMs, isPerFrame: false, null, ct));

    private PreparedSnapshot SnapshotOf(Cohort mentees, Cohort mentors)
    {
        if (snapshot is { } known && ReferenceEquals(known.Snapshot.Mentees, mentees) && ReferenceEquals(known.Snapshot.Mentors, mentors))
        {
            return known;
        }

        if (isPrepared)
        {
            throw new ArgumentException("The plugin was prepared for another snapshot.", nameof(mentees));
        }

        table = null;
        return snapshot = new PreparedSnapshot(new MatchingSnapshot(mentors, mentees, default), isPrepared: false);
    }
}
