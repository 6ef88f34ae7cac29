using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Matching;

public sealed class MatchRunTests
{
    [Fact]
    public void A_programme_is_matched_by_one_run_at_a_time_until_it_is_closed()
    {
        Assert.IsType<MatchRunInProgress>(MatchRun.Queue(Ids.New<MatchRunId>(), A.Programme(), 1, [], A.Now, isAnotherOpen: true).Refusal);
        Assert.IsType<WrongProgrammeState>(MatchRun.Queue(Ids.New<MatchRunId>(), A.ClosedProgramme(), 1, [], A.Now, isAnotherOpen: false).Refusal);
        Assert.True(MatchRun.Queue(Ids.New<MatchRunId>(), A.ActiveProgramme(), 1, [], A.Now, isAnotherOpen: false).IsAccepted);
    }

    [Fact]
    public void Running_pairs_are_kept_unless_they_are_to_be_reconsidered_and_there_are_none_before_a_match_is_published()
    {
        static Outcome<MatchRun> Queue(Programme programme, RunningPairPolicy? runningPairs)
            => MatchRun.Queue(Ids.New<MatchRunId>(), programme, 1, [], A.Now, isAnotherOpen: false, runningPairs);

        Assert.Equal(RunningPairPolicy.Keep, Queue(A.ActiveProgramme(), null).Value.RunningPairs);
        Assert.Equal(RunningPairPolicy.Reconsider, Queue(A.ActiveProgramme(), RunningPairPolicy.Reconsider).Value.RunningPairs);
        Assert.Null(Queue(A.Programme(), null).Value.RunningPairs);
        Assert.Equal("runningPairs", Assert.IsType<InvalidInput>(Queue(A.Programme(), RunningPairPolicy.Keep).Refusal).Field);
    }

    [Fact]
    public void A_run_from_before_the_publication_is_not_worked_on_after_it()
    {
        var before = A.Run(A.Programme());
        var after = MatchRun.Queue(Ids.New<MatchRunId>(), A.ActiveProgramme(), 1, [], A.Now, isAnotherOpen: false).Value;

        Assert.True(before.CheckFits(A.Programme()).IsAccepted);
        Assert.IsType<WrongProgrammeState>(before.CheckFits(A.ActiveProgramme()).Refusal);
        Assert.True(after.CheckFits(A.ActiveProgramme()).IsAccepted);
        Assert.IsType<WrongProgrammeState>(after.CheckFits(A.ClosedProgramme()).Refusal);
    }

    [Fact]
    public void A_run_goes_from_queued_to_its_end()
    {
        var run = A.Run(A.Programme());
        Assert.Equal((MatchRunState.Queued, 0), (run.State, run.Progress.Percent));
        run.Start(A.Now);
        run.OpenPlugins([new("a.scorer", "1.0", PluginKind.PairScorer)]);
        run.RecordInputs("abc");
        run.Advance(MatchRunStage.Solving, 1, 2);
        Assert.Equal(50, run.Progress.Percent);
        run.Succeed("def", A.Now.AddSeconds(1));
        Assert.Equal((MatchRunState.Succeeded, MatchRunStage.Done, 100), (run.State, run.Stage, run.Progress.Percent));
        Assert.Equal(("abc", "def", A.Now.AddSeconds(1)), (run.InputsHash, run.ResultHash, run.EndedAt));
    }

    [Fact]
    public void Progress_never_goes_back_from_stage_to_stage()
    {
        var percents = new List<int>();
        for (var stage = MatchRunStage.Queued; stage <= MatchRunStage.Done; stage++)
        {
            percents.Add(new MatchRunProgress(stage, 0, 4).Percent);
            percents.Add(new MatchRunProgress(stage, 4, 4).Percent);
        }

        Assert.Equal(percents.Order(), percents);
        Assert.Equal((0, 100), (percents[0], percents[^1]));

        var run = A.Run(A.Programme());
        run.Start(A.Now);
        run.Advance(MatchRunStage.Scoring, 0, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => run.Advance(MatchRunStage.Rules, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => run.Advance(MatchRunStage.Scoring, 2, 1));
    }

    [Fact]
    public void What_ended_stays_ended()
    {
        var run = A.Run(A.Programme());
        Assert.True(run.Cancel(A.Now).IsAccepted);
        Assert.Equal(new MatchRunEnded(MatchRunState.Cancelled), run.Cancel(A.Now).Refusal);
        Assert.Throws<InvalidOperationException>(() => run.Start(A.Now));
        Assert.Throws<InvalidOperationException>(() => run.Fail(new("X", "x", null), A.Now));
        Assert.Throws<InvalidOperationException>(() => run.Succeed("x", A.Now));
    }

    [Fact]
    public void A_run_that_never_started_can_fail()
    {
        var run = A.Run(A.Programme());
        run.Fail(new(RunFailureCodes.HostStopped, "The server stopped.", null), A.Now);
        Assert.Equal((MatchRunState.Failed, RunFailureCodes.HostStopped), (run.State, run.Failure?.Code));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void A_score_has_a_range(int score) => Assert.Throws<ArgumentOutOfRangeException>(() => A.Explanation(score));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Contributions_sum_to_the_score(int score, bool isSum)
    {
        PairExplanation Make() => new(score, [new("a", "A", 1, 1, 1, "One."), new("b", "B", 1, 1, 1, "One.")], []);
        Assert.True(isSum ? Make().Score == score : Record.Exception(Make) is ArgumentException);
    }

    [Fact]
    public void A_total_fits_the_schema_or_is_a_bug()
    {
        var run = A.Run(A.Programme());
        Assert.Equal(int.MaxValue, Scenario.Draft(Ids.New<ScenarioId>(), run, 1, 0, int.MaxValue, CertificateState.Absent).TotalScore);
        Assert.Throws<OverflowException>(() => Scenario.Draft(Ids.New<ScenarioId>(), run, 1, 0, int.MaxValue + 1L, CertificateState.Absent));
    }
}
