using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>A rule that keeps every law; the planted faults change one thing about it.</summary>
internal class GoodRule : IEligibilityRule
{
    public virtual IEligibilityRule Prepare(MatchingSnapshot snapshot, CancellationToken ct) => this;

    public virtual void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = Decide(mentee, mentors[index]);
        }
    }

    public virtual RuleFinding Explain(PersonRow mentee, PersonRow mentor)
        => new(Decide(mentee, mentor), new Reason("TRACK", "The tracks of the two were compared."));

    protected virtual Verdict Decide(PersonRow mentee, PersonRow mentor)
    {
        var (own, other) = (mentee.Code(Features.Track), mentor.Code(Features.Track));
        return own == Missing.Code || other == Missing.Code ? Verdict.Unknown : own == other ? Verdict.Allow : Verdict.Forbid;
    }
}
