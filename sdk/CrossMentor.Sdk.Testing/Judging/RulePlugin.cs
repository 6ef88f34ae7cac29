using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>A rule, asked in whole numbers.</summary>
internal sealed class RulePlugin(IEligibilityRule rule) : PairPlugin
{
    private const Verdict Unwritten = (Verdict)byte.MaxValue;

    public override PairQuestions? Prepare(MatchingSnapshot snapshot, CancellationToken ct)
        => rule.Prepare(snapshot, ct) is { } prepared ? new Prepared(prepared) : null;

    private sealed class Prepared(IEligibilityRule rule) : PairQuestions
    {
        public override int[] Ask(PersonRow mentee, MentorBlock mentors, CancellationToken ct)
        {
            var verdicts = new Verdict[mentors.Count];
            Array.Fill(verdicts, Unwritten);
            rule.Judge(mentee, mentors, verdicts, ct);
            return [.. verdicts.Select(verdict => verdict == Unwritten ? Outcome.Unwritten : (int)verdict)];
        }

        public override (int Value, Reason? Reason)? Explain(PersonRow mentee, PersonRow mentor)
            => rule.Explain(mentee, mentor) is { } finding ? ((int)finding.Verdict, finding.Reason) : null;
    }
}
