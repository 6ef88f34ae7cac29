using System.Runtime.InteropServices;
using CrossMentor.Plugins.Hosting.Guards;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>A rule that lives in a worker.</summary>
internal sealed class WorkerRule : IEligibilityRule, IReasonsOfMany<RuleFinding>, IDisposable
{
    private readonly WorkerSession session;
    private readonly PairSeat<byte, Verdict> seat;

    public WorkerRule(WorkerSession session)
        : this(session, null)
    {
    }

    private WorkerRule(WorkerSession session, PreparedSnapshot? prepared)
    {
        this.session = session;
        seat = new PairSeat<byte, Verdict>(
            session, prepared, nameof(Judge), (byte)Verdict.Forbid, static (cells, verdicts) => cells.CopyTo(MemoryMarshal.AsBytes(verdicts)));
    }

    public IEligibilityRule Prepare(MatchingSnapshot snapshot, CancellationToken ct)
    {
        var prepared = new PreparedSnapshot(snapshot, isPrepared: true);
        session.Prepare(prepared, ct);
        return new WorkerRule(session, prepared);
    }

    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
        => seat.TableFor(mentee.Cohort, mentors.Cohort).Ask(mentee, mentors, verdicts, ct);

    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
        => Explain(mentee.Cohort, mentor.Cohort, new[] { (mentee.Row, mentor.Row) }, CancellationToken.None)[0];

    public ToldReasons<RuleFinding> Explain(Cohort mentees, Cohort mentors, ReadOnlyMemory<(int Mentee, int Mentor)> pairs, CancellationToken ct)
    {
        lock (session.Gate)
        {
            return seat.Explain(mentees, mentors, pairs, Read, ct);
        }
    }

    public void Dispose() => session.Dispose();

    private RuleFinding Read(MessageReader reader, (int Mentee, int Mentor) pair)
    {
        var finding = reader.ReadFinding();
        return finding.Verdict <= Verdict.Forbid
            ? finding
            : throw session.Fault(WrongAnswer.VerdictWithoutMeaning(finding.Verdict, pair.Mentee, pair.Mentor));
    }
}
