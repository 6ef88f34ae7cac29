using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>Which snapshot a rule or scorer is asked about, and its answers. One that was not prepared is asked about whatever it is handed.</summary>
internal sealed class PairSeat<TCell, TAnswer>
    where TCell : unmanaged, IComparable<TCell>, IEquatable<TCell>
{
    private const long ExplanationBytesMax = 1024 * 1024;

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

    /// <summary>Asks why. To be called with the gate of the session held.</summary>
    public T Explain<T>(PersonRow mentee, PersonRow mentor, Func<MessageReader, T> read)
    {
        var about = SnapshotOf(mentee.Cohort, mentor.Cohort);
        table?.Settle(CancellationToken.None);
        var waiting = session.WaitFor(nameof(Explain), session.Plugin.Limits.RunMs, isPerFrame: false, null, CancellationToken.None);
        return session.CallAbout(
            about,
            WireOp.Explain,
            ExplanationBytesMax,
            writer =>
            {
                writer.Write(about.Slot);
                writer.Write(mentee.Row);
                writer.Write(mentor.Row);
            },
            read,
            waiting);
    }

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
