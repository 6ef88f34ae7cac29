using CrossMentor.Plugins.Scorers;

namespace CrossMentor.Plugins.Tests.Scorers;

public sealed class ComplementarySkillsScorerTests
{
    private static readonly ComplementarySkillsScorer Scorer = new(new ComplementarySkillsSettings { Enough = 2, PointsWhenUnknown = 7 });

    [Theory]
    [InlineData("skill:a", "skill:a skill:b skill:c skill:d", 1000, "COMPLEMENTARY_SKILLS")]
    [InlineData("skill:a", "skill:b skill:c", 1000, "COMPLEMENTARY_SKILLS")]
    [InlineData("skill:a", "skill:a skill:b", 500, "COMPLEMENTARY_SKILLS")]
    [InlineData("skill:a skill:b", "skill:a", 0, "NO_COMPLEMENTARY_SKILL")]
    [InlineData("", "skill:a", 7, "SKILLS_NOT_STATED")]
    [InlineData("skill:a", "", 7, "SKILLS_NOT_STATED")]
    public void Points_rise_with_skills_the_mentee_lacks_until_there_are_enough(string mentee, string mentor, int points, string code)
    {
        var explanation = Ask.Scorer(Scorer, new Person { Skills = Split(mentee) }, new Person { Skills = Split(mentor) });

        Assert.Equal((points, code), (explanation.Points, explanation.Reason.Code));
    }

    private static string[] Split(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
