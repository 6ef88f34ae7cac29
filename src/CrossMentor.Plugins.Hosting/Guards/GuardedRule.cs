using System.Runtime.InteropServices;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>A rule whose every answer is checked: complete, one of the three verdicts, and the same when asked again.</summary>
internal sealed class GuardedRule(CallGuard guard, IEligibilityRule rule) : IEligibilityRule
{
    private readonly SampledRepeats<byte> repeats = new();

    public IEligibilityRule Prepare(MatchingSnapshot snapshot, CancellationToken ct)
        => new GuardedRule(guard, guard.Call(nameof(Prepare), token => rule.Prepare(snapshot, token), ct));

    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        Ask(mentee, mentors, verdicts, ct);
        if (repeats.IsDue())
        {
            AskAgain(mentee, mentors, verdicts, ct);
        }
    }

    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
    {
        var finding = guard.Call(nameof(Explain), (rule, mentee, mentor), static (asked, _) => asked.rule.Explain(asked.mentee, asked.mentor), CancellationToken.None);
        RequireVerdict(finding.Verdict, mentee.Row, mentor.Row);
        return finding.Reason is null
            ? throw guard.Fault(WrongAnswer.WithoutReason())
            : finding;
    }

    private void AskAgain(PersonRow mentee, MentorBlock mentors, ReadOnlySpan<Verdict> verdicts, CancellationToken ct)
    {
        var contradiction = repeats.FindContradiction(
            mentee,
            mentors,
            MemoryMarshal.AsBytes(verdicts[..mentors.Count]),
            (row, block, repeated) => Ask(row, block, MemoryMarshal.Cast<byte, Verdict>(repeated), ct));
        if (contradiction is not null)
        {
            throw guard.Fault("PLUGIN_NOT_DETERMINISTIC", contradiction);
        }
    }

    private void Ask(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        verdicts = verdicts[..mentors.Count];
        verdicts.Fill(WrongAnswer.UnwrittenVerdict);
        using (var deadline = guard.Begin(guard.Limits.BlockMs, ct))
        {
            try
            {
                rule.Judge(mentee, mentors, verdicts, deadline.Token);
            }
            catch (Exception exception)
            {
                throw deadline.Translate(nameof(Judge), exception);
            }

            deadline.RequireKept(nameof(Judge));
        }

        if (MemoryMarshal.AsBytes(verdicts).IndexOfAnyExceptInRange((byte)Verdict.Unknown, (byte)Verdict.Forbid) is var index and >= 0)
        {
            RequireVerdict(verdicts[index], mentee.Row, mentors.Start + index);
        }
    }

    private void RequireVerdict(Verdict verdict, int menteeRow, int mentorRow)
    {
        if (verdict > Verdict.Forbid)
        {
            throw guard.Fault(WrongAnswer.OfVerdict(verdict, menteeRow, mentorRow));
        }
    }
}
