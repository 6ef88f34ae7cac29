using System.Numerics;
using System.Runtime.InteropServices;
using CrossMentor.Plugins.Hosting.Guards;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>A scorer that lives in a worker.</summary>
internal sealed class WorkerScorer : IPairScorer, IReasonsOfMany<ToldScore>, IDisposable
{
    private readonly WorkerSession session;
    private readonly PairSeat<ushort, int> seat;
    private (int Mentee, int Mentor, int Points)? explained;

    public WorkerScorer(WorkerSession session)
        : this(session, null)
    {
    }

    private WorkerScorer(WorkerSession session, PreparedSnapshot? prepared)
    {
        this.session = session;
        seat = new PairSeat<ushort, int>(session, prepared, nameof(Score), ScoreScale.MaximumPoints, Widen);
    }

    public IPairScorer Prepare(MatchingSnapshot snapshot, CancellationToken ct)
    {
        var prepared = new PreparedSnapshot(snapshot, isPrepared: true);
        session.Prepare(prepared, ct);
        return new WorkerScorer(session, prepared);
    }

    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        lock (session.Gate)
        {
            // The worker answered this when it explained the pair, as it would now.
            if (mentors.Count == 1 && explained is { } known && (known.Mentee, known.Mentor) == (mentee.Row, mentors.Start) && !ct.IsCancellationRequested)
            {
                points[0] = known.Points;
                explained = null;
                return;
            }
        }

        seat.TableFor(mentee.Cohort, mentors.Cohort).Ask(mentee, mentors, points, ct);
    }

    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
    {
        lock (session.Gate)
        {
            var told = seat.Explain(mentee.Cohort, mentor.Cohort, new[] { (mentee.Row, mentor.Row) }, Read, CancellationToken.None)[0];
            explained = told.Points is { } points ? (mentee.Row, mentor.Row, points) : null;
            return told.Explanation;
        }
    }

    public ToldReasons<ToldScore> Explain(Cohort mentees, Cohort mentors, ReadOnlyMemory<(int Mentee, int Mentor)> pairs, CancellationToken ct)
    {
        lock (session.Gate)
        {
            return seat.Explain(mentees, mentors, pairs, Read, ct);
        }
    }

    public void Dispose() => session.Dispose();

    private ToldScore Read(MessageReader reader, (int Mentee, int Mentor) pair)
    {
        var (explanation, points) = (reader.ReadExplanation(), reader.Read<ushort>());
        return (uint)explanation.Points <= ScoreScale.MaximumPoints
            ? new ToldScore(explanation, points <= ScoreScale.MaximumPoints ? points : null)
            : throw session.Fault(WrongAnswer.PointsOutOfRange(explanation.Points, pair.Mentee, pair.Mentor));
    }

    private static void Widen(ReadOnlySpan<ushort> cells, Span<int> points)
    {
        var index = 0;
        if (Vector.IsHardwareAccelerated)
        {
            var wide = MemoryMarshal.Cast<int, uint>(points);
            for (; index <= cells.Length - Vector<ushort>.Count; index += Vector<ushort>.Count)
            {
                Vector.Widen(new Vector<ushort>(cells[index..]), out var low, out var high);
                low.CopyTo(wide[index..]);
                high.CopyTo(wide[(index + Vector<uint>.Count)..]);
            }
        }

        for (; index < cells.Length; index++)
        {
            points[index] = cells[index];
        }
    }
}
