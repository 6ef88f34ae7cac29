using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Tests.Specimens;

/// <summary>What the rule specimens share.</summary>
public abstract class PlainRule : IEligibilityRule
{
    public virtual void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct) => verdicts.Fill(Verdict.Allow);

    public virtual RuleFinding Explain(PersonRow mentee, PersonRow mentor) => RuleFinding.Allow("PLAIN", "Nothing to say.");
}

[MatchingPlugin(Id = "specimens.throwing-rule", SdkMajor = 1)]
public sealed class ThrowingRule : PlainRule
{
    public override void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
        => throw new NotSupportedException("I judge nobody.");
}

[MatchingPlugin(Id = "specimens.fourth-verdict", SdkMajor = 1)]
public sealed class FourthVerdictRule : PlainRule
{
    public override void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct) => verdicts.Fill((Verdict)3);
}

[MatchingPlugin(Id = "specimens.silent-rule", SdkMajor = 1)]
public sealed class SilentRule : PlainRule
{
    public override void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        // Leaves every verdict unwritten.
    }
}

[MatchingPlugin(Id = "specimens.moody-rule", SdkMajor = 1)]
public sealed class MoodyRule : PlainRule
{
    private bool isGrumpy;

    public override void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        isGrumpy = !isGrumpy;
        verdicts.Fill(isGrumpy ? Verdict.Forbid : Verdict.Allow);
    }
}

[MatchingPlugin(Id = "specimens.two-faced-rule", SdkMajor = 1)]
public sealed class TwoFacedRule : PlainRule
{
    public override RuleFinding Explain(PersonRow mentee, PersonRow mentor) => RuleFinding.Forbid("FACE", "On second thoughts.");
}
