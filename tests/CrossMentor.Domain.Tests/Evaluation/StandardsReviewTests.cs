using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>N-17: golden programmes at each level, and both sides of every threshold that is published.</summary>
public sealed class StandardsReviewTests
{
    [Theory]
    [InlineData(AccreditationLevel.Bronze, 70, 70, 70, 70, 70, 70)]
    [InlineData(AccreditationLevel.None, 69, 70, 70, 70, 70, 70)]
    [InlineData(AccreditationLevel.Bronze, 60, 72, 72, 72, 72, 72)]
    [InlineData(AccreditationLevel.None, 59, 100, 100, 100, 100, 100)]
    [InlineData(AccreditationLevel.Silver, 80, 80, 80, 80, 80, 80)]
    [InlineData(AccreditationLevel.Bronze, 79, 80, 80, 80, 80, 80)]
    [InlineData(AccreditationLevel.Silver, 70, 82, 82, 82, 82, 82)]
    [InlineData(AccreditationLevel.Bronze, 69, 100, 100, 100, 100, 100)]
    [InlineData(AccreditationLevel.Gold, 90, 90, 90, 90, 90, 90)]
    [InlineData(AccreditationLevel.Silver, 89, 90, 90, 90, 90, 90)]
    [InlineData(AccreditationLevel.Gold, 80, 92, 92, 92, 92, 92)]
    [InlineData(AccreditationLevel.Silver, 79, 100, 100, 100, 100, 100)]
    public void Levels_begin_at_the_published_thresholds(AccreditationLevel level, params int[] scores)
    {
        var review = StandardsReview.Of(
            StandardsReview.Evidence.SelectMany(standard => standard.Value.Select(evidence => (evidence, scores[(int)standard.Key] / 100.0))).ToDictionary(one => one.evidence, one => one.Item2),
            hasCompletedCycle: true);

        Assert.Equal(scores, review.Standards.Select(standard => standard.Score));
        Assert.Equal((scores.Sum() / 6, level), (review.Overall, review.Level));
    }

    [Fact]
    public void A_programme_that_does_everything_is_gold()
    {
        var review = Review([]);

        Assert.Equal((100, AccreditationLevel.Gold), (review.Overall, review.Level));
    }

    /// <summary>It is well run and reviewed late: three in four pairs met, one organisation has no sponsor and does not follow up, and costs are not known.</summary>
    [Fact]
    public void A_programme_that_is_well_run_and_reviewed_late_is_silver()
    {
        var review = Review(new()
        {
            [StandardEvidence.SponsorsAppointed] = 0.75,
            [StandardEvidence.FollowUpPlanned] = 0.75,
            [StandardEvidence.CostsRecorded] = 0,
            [StandardEvidence.JointTrainingHeld] = 0,
            [StandardEvidence.SessionsHeld] = 0.75,
        });

        Assert.Equal([93, 75, 100, 75, 100, 93], review.Standards.Select(standard => standard.Score));
        Assert.Equal((89, AccreditationLevel.Silver), (review.Overall, review.Level));
    }

    /// <summary>Mentoring works and is hardly measured: no sponsors, no joint training, people are not asked, and only a baseline is closed.</summary>
    [Fact]
    public void A_programme_that_works_and_is_hardly_measured_is_bronze()
    {
        var review = Review(new()
        {
            [StandardEvidence.SponsorsAppointed] = 0,
            [StandardEvidence.JointTrainingHeld] = 0,
            [StandardEvidence.PeopleChoose] = 0,
            [StandardEvidence.WavesClosed] = 0.5,
            [StandardEvidence.CostsRecorded] = 0,
            [StandardEvidence.IntentMeasured] = 0.5,
            [StandardEvidence.FinalMeetingHeld] = 0,
        });

        Assert.Equal([75, 75, 75, 60, 100, 75], review.Standards.Select(standard => standard.Score));
        Assert.Equal((76, AccreditationLevel.Bronze), (review.Overall, review.Level));
    }

    [Fact]
    public void A_programme_that_measures_nothing_has_no_level_however_good_the_rest_is()
    {
        var review = Review(StandardsReview.Evidence[ProgrammeStandard.MeasurementAndReview].ToDictionary(evidence => evidence, _ => 0.0));

        Assert.Equal((83, AccreditationLevel.None), (review.Overall, review.Level));
    }

    [Fact]
    public void Every_piece_of_evidence_belongs_to_one_standard()
        => Assert.Equal(Enum.GetValues<StandardEvidence>().Order(), StandardsReview.Evidence.Values.SelectMany(evidence => evidence).Order());

    [Fact]
    public void What_is_not_known_is_not_there()
    {
        var review = StandardsReview.Of(new Dictionary<StandardEvidence, double>(), hasCompletedCycle: false);

        Assert.Equal((0, AccreditationLevel.None, false), (review.Overall, review.Level, review.HasCompletedCycle));
        Assert.All(review.Standards.SelectMany(standard => standard.Evidence), figure => Assert.Equal(0, figure.Percent));
    }

    private static StandardsReview Review(Dictionary<StandardEvidence, double> lacking)
        => StandardsReview.Of(Enum.GetValues<StandardEvidence>().ToDictionary(evidence => evidence, evidence => lacking.GetValueOrDefault(evidence, 1)), hasCompletedCycle: true);
}
