using CrossMentor.Plugins.Scorers;

namespace CrossMentor.Plugins.Tests.Scorers;

/// <summary>S-31: matched based on personal development goals.</summary>
public sealed class DevelopmentGoalsScorerTests
{
    private static readonly DevelopmentGoalsScorer Scorer = new(new UnknownPointsSettings { PointsWhenUnknown = 111 });

    [Theory]
    [InlineData("skill:negotiation skill:strategy skill:finance", "skill:negotiation skill:strategy skill:finance skill:law", 1000, "GOALS_MATCHED")]
    [InlineData("skill:negotiation skill:strategy skill:finance", "skill:strategy", 333, "GOALS_MATCHED")]
    [InlineData("skill:negotiation", "skill:strategy", 0, "NO_GOAL_MATCHED")]
    [InlineData("", "skill:strategy", 111, "GOALS_NOT_STATED")]
    [InlineData("skill:strategy", "", 111, "OFFER_NOT_STATED")]
    public void Points_are_the_share_of_the_goals_that_the_mentor_offers(string goals, string offer, int points, string code)
    {
        var explanation = Ask.Scorer(Scorer, new Person { DevelopmentGoals = Split(goals) }, new Person { OfferedSkills = Split(offer) });

        Assert.Equal((points, code), (explanation.Points, explanation.Reason.Code));
    }

    [Fact]
    public void The_sentence_cites_the_terms_that_matched_and_not_words_that_look_alike()
    {
        var explanation = Ask.Scorer(
            Scorer, new Person { DevelopmentGoals = ["skill:ai", "skill:law"] }, new Person { OfferedSkills = ["skill:retail", "skill:law"] });

        Assert.Equal("The mentor offers 1 of the mentee's 2 goals: skill:law.", explanation.Reason.Text);
    }

    [Fact]
    public void More_than_one_word_of_skills_is_compared()
    {
        // A hundred and thirty terms take three words of bits; the last word must count as much as the first.
        string[] all = [.. Enumerable.Range(0, 130).Select(number => $"skill:{number:000}")];

        var explanation = Ask.Scorer(Scorer, new Person { DevelopmentGoals = all }, new Person { OfferedSkills = ["skill:000", "skill:129"] });

        Assert.Equal(2 * 1000 / 130, explanation.Points);
    }

    private static string[] Split(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
