using System.Runtime.InteropServices;
using CrossMentor.Plugins.Hosting.Guards;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>A rule that lives in a worker.</summary>
internal sealed class WorkerRule : IEligibilityRule, IDisposable
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
    {
        lock (session.Gate)
        {
            var finding = seat.Explain(mentee, mentor, static reader => reader.ReadFinding());
            return finding.Verdict <= Verdict.Forbid
                ? finding
                : throw session.Fault(WrongAnswer.VerdictWithoutMeaning(finding.Verdict, mentee.Row, mentor.Row));
        }
    }

    public void Dispose() => session.Dispose();
}
