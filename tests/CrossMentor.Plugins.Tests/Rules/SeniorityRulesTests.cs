using CrossMentor.Plugins.Rules;
using CrossMentor.Sdk.Rules;

namespace CrossMentor.Plugins.Tests.Rules;

/// <summary>S-55: seniors with juniors as mentors, on the common ladder; and its mirror for traditional programmes.</summary>
public sealed class SeniorityRulesTests
{
    [Theory]
    [InlineData(6, 5, 1, Verdict.Allow, "REVERSED")]
    [InlineData(5, 5, 1, Verdict.Forbid, "NOT_REVERSED")]
    [InlineData(4, 5, 1, Verdict.Forbid, "NOT_REVERSED")]
    [InlineData(7, 5, 2, Verdict.Allow, "REVERSED")]
    [InlineData(6, 5, 2, Verdict.Forbid, "NOT_REVERSED")]
    [InlineData(null, 5, 1, Verdict.Unknown, "GRADE_UNKNOWN")]
    [InlineData(5, null, 1, Verdict.Unknown, "GRADE_UNKNOWN")]
    public void In_reverse_mentoring_the_mentee_stands_above(int? mentee, int? mentor, int minimumGap, Verdict expected, string code)
    {
        var rule = new ReversedSeniorityRule(new GradeGapSettings { MinimumGap = minimumGap });

        var finding = Ask.Rule(rule, new Person { Grade = mentee }, new Person { Grade = mentor });

        Assert.Equal((expected, code), (finding.Verdict, finding.Reason.Code));
    }

    [Theory]
    [InlineData(5, 7, 2, Verdict.Allow, "MENTOR_SENIOR")]
    [InlineData(5, 6, 2, Verdict.Forbid, "MENTOR_NOT_SENIOR")]
    [InlineData(5, 5, 0, Verdict.Allow, "MENTOR_SENIOR")]
    [InlineData(6, 5, 0, Verdict.Forbid, "MENTOR_NOT_SENIOR")]
    [InlineData(5, null, 0, Verdict.Unknown, "GRADE_UNKNOWN")]
    public void In_traditional_mentoring_the_mentor_stands_above(int? mentee, int? mentor, int minimumGap, Verdict expected, string code)
    {
        var rule = new SeniorMentorRule(new GradeGapSettings { MinimumGap = minimumGap });

        var finding = Ask.Rule(rule, new Person { Grade = mentee }, new Person { Grade = mentor });

        Assert.Equal((expected, code), (finding.Verdict, finding.Reason.Code));
    }
}
