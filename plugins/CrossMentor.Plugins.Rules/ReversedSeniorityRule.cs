using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Reverse mentoring: the mentee is the senior of the two.</summary>
[MatchingPlugin(Id = "crossmentor.rules.reversed-seniority", SdkMajor = 1)]
public sealed class ReversedSeniorityRule(GradeGapSettings settings) : IEligibilityRule
{
    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        var senior = mentee.Whole(Features.Grade);
        var grades = mentors.Wholes(Features.Grade);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = GradeGap.Decide(senior, grades[index], settings.MinimumGap);
        }
    }

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor) => GradeGap.Explain(
        mentee,
        mentor,
        GradeGap.Decide(mentee.Whole(Features.Grade), mentor.Whole(Features.Grade), settings.MinimumGap),
        "NOT_REVERSED",
        "REVERSED",
        $"in this programme the mentee stands at least {settings.MinimumGap} above the mentor");
}
