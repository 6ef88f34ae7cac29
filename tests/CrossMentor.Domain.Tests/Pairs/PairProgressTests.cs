using CrossMentor.Domain.Pairs;

namespace CrossMentor.Domain.Tests.Pairs;

/// <summary>A pair is measured by the part of its time that has passed.</summary>
public sealed class PairProgressTests
{
    // 100 days and a minimum of 4: one session is expected from the 25th day on.
    [Theory]
    [InlineData(24, 0, 0, PairProgressState.OnTrack)]
    [InlineData(25, 0, 1, PairProgressState.Behind)]
    [InlineData(25, 1, 1, PairProgressState.OnTrack)]
    [InlineData(100, 3, 4, PairProgressState.Behind)]
    [InlineData(500, 4, 4, PairProgressState.OnTrack)]
    [InlineData(-3, 5, 0, PairProgressState.OnTrack)]
    [InlineData(1, 6, 0, PairProgressState.Complete)]
    public void Sessions_are_expected_as_time_passes(int day, int confirmed, int expected, PairProgressState state)
    {
        var progress = PairProgress.Of(confirmed, PairExpectations.Default, A.Today, A.Today.AddDays(100), A.Today.AddDays(day));

        Assert.Equal(new(confirmed, 4, 6, expected, state), progress);
    }

    [Theory]
    [InlineData(3, 0, 100, false)]
    [InlineData(4, 0, 100, true)]
    [InlineData(3, 1, 75, false)]
    [InlineData(1, 3, 25, false)]
    [InlineData(4, 1, 80, true)]
    [InlineData(0, 0, null, false)]
    public void A_quarter_of_the_proposals_is_enough_for_a_side(int mentor, int mentee, int? share, bool isOneSided)
        => Assert.Equal(new(mentor, mentee, share, isOneSided), InitiativeBalance.Of(mentor, mentee, proposalsMin: 4));

    [Theory]
    [InlineData(5, 5, 0)]
    [InlineData(5, 4, null)]
    [InlineData(4, 4, null)]
    [InlineData(9, 5, null)]
    [InlineData(10, 5, 5)]
    public void Counts_are_told_when_five_people_stand_behind_each_of_them(int pairs, int written, int? unwritten)
    {
        var report = DevelopmentReport.Of(pairs, [.. Enumerable.Range(0, written).Select(_ => A.Journal().SetCareerPlan(CareerPlanState.Agreed))]);

        Assert.Equal(unwritten, report.CareerPlans?.Single(plan => plan.State == CareerPlanState.None).Count);
    }

    [Fact]
    public void Goals_and_experiments_have_limits()
    {
        var journal = A.Journal();
        for (var number = 0; number < PairJournal.GoalsMax; number++)
        {
            Assert.True(journal.SetGoal($"goal-{number}", GoalState.Open).IsAccepted);
        }

        Assert.True(journal.SetGoal("goal-0", GoalState.Dropped).IsAccepted);
        Assert.Equal("INVALID_INPUT", journal.SetGoal("one-too-many", GoalState.Open).Refusal.Code);
        Assert.Equal(PairJournal.GoalsMax, journal.Goals.Count);
        var calendar = SessionCalendar.Of(A.Programme(), A.Now);
        for (var number = 0; number < PairJournal.ExperimentsADayMax; number++)
        {
            Assert.True(journal.LogExperiment(A.Today, calendar).IsAccepted);
        }

        Assert.Equal("INVALID_INPUT", journal.LogExperiment(A.Today, calendar).Refusal.Code);
        Assert.Equal([new ExperimentDay(A.Today, PairJournal.ExperimentsADayMax)], journal.Experiments);
    }
}
