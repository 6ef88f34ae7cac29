using System.Runtime.InteropServices;
using CrossMentor.Plugins.Hosting.Guards;
using CrossMentor.Plugins.Hosting.Protocol;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Worker;

/// <summary>A rule, whose verdicts travel in a byte each.</summary>
internal sealed class OpenedRule(IEligibilityRule rule, int blockMs, SharedPages? pages) : OpenedPair<IEligibilityRule, byte>(rule, blockMs, pages)
{
    protected override string CallName => nameof(IEligibilityRule.Judge);

    protected override IEligibilityRule? Prepare(IEligibilityRule from, MatchingSnapshot snapshot, CancellationToken ct) => from.Prepare(snapshot, ct);

    protected override void Ask(IEligibilityRule from, PersonRow mentee, MentorBlock block, Span<byte> answers, CancellationToken ct)
    {
        answers.Fill((byte)WrongAnswer.UnwrittenVerdict);
        from.Judge(mentee, block, MemoryMarshal.Cast<byte, Verdict>(answers), ct);
        var wrong = answers.IndexOfAnyExceptInRange((byte)0, (byte)Verdict.Forbid);
        if (wrong >= 0)
        {
            throw new AnswerFaultException(WrongAnswer.OfVerdict((Verdict)answers[wrong], mentee.Row, block.Start + wrong));
        }
    }

    protected override Action<MessageWriter> Explain(IEligibilityRule from, PersonRow mentee, PersonRow mentor, MentorBlock single)
    {
        var finding = Required(from.Explain(mentee, mentor), nameof(IEligibilityRule.Explain));
        return finding.Reason is null ? throw new AnswerFaultException(WrongAnswer.WithoutReason()) : writer => writer.Write(finding);
    }
}
