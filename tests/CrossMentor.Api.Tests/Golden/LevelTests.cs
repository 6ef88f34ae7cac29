using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>N-17: a whole programme at each level that mentoring programmes are accredited by, told by what it did; with one thing less it is a level lower.</summary>
public sealed class LevelTests
{
    private static readonly string[] Standards =
        ["CLARITY_OF_PURPOSE", "TRAINING_AND_BRIEFING", "SELECTION_AND_MATCHING", "MEASUREMENT_AND_REVIEW", "ETHICS", "ADMINISTRATION_AND_SUPPORT"];

    [Fact]
    [Requirement("N-17")]
    public async Task A_programme_that_does_everything_is_gold_until_it_leaves_a_mentee_without_a_mentor()
    {
        var everything = new Conduct();

        await AssertReviewedAsync(everything, "GOLD", 100, 100, 100, 100, 100, 100, 100);
        await AssertReviewedAsync(everything with { FindsAnother = false }, "SILVER", 95, 100, 100, 75, 100, 100, 100);
    }

    [Fact]
    [Requirement("N-17")]
    public async Task A_programme_that_is_well_run_and_reviewed_late_is_silver_until_nobody_is_asked_at_its_end()
    {
        var late = new Conduct { Sponsors = 3, TrainsTogether = false, IsAcknowledgedByAll = false, FollowUps = 3, RecordsCosts = false };

        await AssertReviewedAsync(late, "SILVER", 88, 93, 75, 100, 75, 95, 93);
        await AssertReviewedAsync(late with { AsksAtTheEnd = false }, "BRONZE", 86, 93, 75, 100, 65, 95, 93);
    }

    [Fact]
    [Requirement("N-17")]
    public async Task A_programme_that_works_and_is_hardly_measured_is_bronze_until_nobody_is_guided()
    {
        var unmeasured = new Conduct
        {
            Sponsors = 0, MenteesWithGoals = 2, TrainsTogether = false, AsksPeople = false, AsksAtTheEnd = false, FollowUps = 2, MeasuresIntent = false, HoldsFinalMeeting = false,
        };

        await AssertReviewedAsync(unmeasured, "BRONZE", 74, 62, 75, 75, 60, 100, 75);
        await AssertReviewedAsync(unmeasured with { WritesGuidance = false }, "NONE", 70, 62, 50, 75, 60, 100, 75);
    }

    private static async Task AssertReviewedAsync(Conduct conduct, string level, int overall, params int[] scores)
    {
        await using var stage = await YearStage.OpenAsync();

        var review = await new StandardsYear(stage, conduct).LiveAsync();

        Assert.Equal(Standards.Zip(scores), review.List("standards").Select(standard => (standard.Text("standard"), standard.Number("score"))));
        Assert.Equal((overall, level, true), (review.Number("overall"), review.Text("level"), review.GetProperty("hasCompletedCycle").GetBoolean()));
    }
}
