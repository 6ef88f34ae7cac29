using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Traditional mentoring with a required gap: the mentor is the senior of the two.</summary>
[MatchingPlugin(Id = "crossmentor.rules.senior-mentor", SdkMajor = 1)]
public sealed class SeniorMentorRule(GradeGapSettings settings) : IEligibilityRule
{
    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
    {
        var junior = mentee.Whole(Features.Grade);
        var grades = mentors.Wholes(Features.Grade);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = GradeGap.Decide(grades[index], junior, settings.MinimumGap);
        }
    }

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor) => GradeGap.Explain(
        mentee,
        mentor,
        GradeGap.Decide(mentor.Whole(Features.Grade), mentee.Whole(Features.Grade), settings.MinimumGap),
        "MENTOR_NOT_SENIOR",
        "MENTOR_SENIOR",
        $"in this programme the mentor stands at least {settings.MinimumGap} above the mentee");
}
