using CrossMentor.Domain.Library;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Domain.Tests.Library;

public sealed class FeedbackAdviceTests
{
    [Theory]
    [InlineData("da")]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("nl")]
    public void Every_point_has_advice_of_its_own_in_every_language(string language)
    {
        var advice = FeedbackAdvice.All([language]);

        Assert.Equal(Enum.GetValues<FeedbackPoint>(), advice.Select(one => one.Point));
        Assert.All(advice, one => Assert.Equal(language, one.Language));
        Assert.Equal(advice.Count, advice.Select(one => one.Title).Distinct().Count());
        Assert.Equal(advice.Count, advice.Select(one => one.Body).Distinct().Count());
    }

    [Fact]
    public void Advice_is_on_what_the_other_wants_the_latest_first_and_never_on_what_one_wants_oneself()
    {
        PairFeedback[] told =
        [
            new(1, PairSide.Mentee, [], [FeedbackPoint.Listening, FeedbackPoint.Focus]),
            new(2, PairSide.Mentor, [], [FeedbackPoint.Preparation]),
            new(2, PairSide.Mentee, [FeedbackPoint.Focus], [FeedbackPoint.Questions, FeedbackPoint.Listening]),
        ];

        Assert.Equal([FeedbackPoint.Questions, FeedbackPoint.Listening, FeedbackPoint.Focus], FeedbackAdvice.For(PairSide.Mentor, told, ["en"]).Select(one => one.Point));
        Assert.Equal([FeedbackPoint.Preparation], FeedbackAdvice.For(PairSide.Mentee, told, ["en"]).Select(one => one.Point));
    }
}
