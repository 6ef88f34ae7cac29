using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>What the two rules about seniority share: one person stands at least so many grades above the other.</summary>
internal static class GradeGap
{
    public static Verdict Decide(int senior, int junior, int minimumGap)
    {
        if (senior == Missing.Whole || junior == Missing.Whole)
        {
            return Verdict.Unknown;
        }

        return (long)senior - junior >= minimumGap ? Verdict.Allow : Verdict.Forbid;
    }

    public static RuleFinding Explain(PersonRow mentee, PersonRow mentor, Verdict verdict, string forbiddenCode, string allowedCode, string demand)
    {
        var (menteeGrade, mentorGrade) = (mentee.Whole(Features.Grade), mentor.Whole(Features.Grade));
        ReasonParameter[] grades = [ReasonParameter.Of("mentorGrade", mentorGrade), ReasonParameter.Of("menteeGrade", menteeGrade)];
        var finding = verdict switch
        {
            Verdict.Allow => RuleFinding.Allow(allowedCode, $"The mentor has grade {mentorGrade}, the mentee grade {menteeGrade}.", grades),
            Verdict.Forbid => RuleFinding.Forbid(forbiddenCode, $"The mentor has grade {mentorGrade}, the mentee grade {menteeGrade}; {demand}.", grades),
            _ => RuleFinding.Unknown(
                "GRADE_UNKNOWN", $"The grade of {(menteeGrade == Missing.Whole ? "the mentee" : "the mentor")} on the common ladder is not known."),
        };
        return finding with { FactAsOf = RuleFinding.Oldest(mentee.FactsAsOf, mentor.FactsAsOf) };
    }
}
