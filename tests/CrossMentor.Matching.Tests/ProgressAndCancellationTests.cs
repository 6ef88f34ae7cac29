using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Tests;

public sealed class ProgressAndCancellationTests
{
    [Fact]
    public void Stages_are_reported_in_their_order_and_each_comes_to_its_end()
    {
        var reports = new Recorder();
        var policy = new MatchingPolicy { LearningGroups = new LearningGroupPolicy(10, Sdk.Groups.GroupComposition.AtMostOneOfAnOrganisation) };

        var outcome = MatchingRun.Execute(RandomRoster.Draw(31, 40, 40, 20), A.Plugins(A.Competitors), policy, 1, reports, CancellationToken.None);

        Assert.IsType<MatchingCompleted>(outcome);
        Assert.Equal(Enum.GetValues<MatchingStage>(), reports.Seen.Select(report => report.Stage).Distinct());
        Assert.Equal(reports.Seen.Select(report => report.Stage).Order(), reports.Seen.Select(report => report.Stage));
        Assert.All(reports.Seen, report => Assert.InRange(report.Done, 0, report.Total));
        Assert.All(reports.Seen.GroupBy(report => report.Stage), stage => Assert.Equal(stage.Last().Total, stage.Last().Done));
        Assert.Contains(new MatchingProgress(MatchingStage.Candidates, 40, 40), reports.Seen);
    }

    [Theory]
    [InlineData(MatchingStage.Preparing)]
    [InlineData(MatchingStage.Candidates)]
    [InlineData(MatchingStage.Choosing)]
    public void A_run_stops_when_it_is_cancelled(MatchingStage stage)
    {
        using var source = new CancellationTokenSource();
        var reports = new Recorder(report =>
        {
            if (report.Stage == stage)
            {
                source.Cancel();
            }
        });

        Assert.ThrowsAny<OperationCanceledException>(
            () => MatchingRun.Execute(RandomRoster.Draw(32, 40, 40, 20), A.Plugins(), new MatchingPolicy(), 1, reports, source.Token));
        Assert.Equal(stage, reports.Seen[^1].Stage);
    }

    [Fact]
    public void A_plugin_that_cancels_on_its_own_fails_the_run_instead()
    {
        var plugins = A.Plugins() with { Strategy = A.Own<IMatchingStrategy>(new QuittingStrategy()) };

        var failed = Assert.IsType<MatchingFailed>(A.Run(A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2)]), plugins));

        Assert.Equal(("test.own", "PLUGIN_THREW"), (failed.PluginId, failed.Code));
    }

    [Fact]
    public void A_strategy_without_a_certificate_leaves_the_optimum_unproven()
    {
        var plugins = A.Plugins() with { Strategy = A.Own<IMatchingStrategy>(new FirstEdgeStrategy(certificate: null)) };

        Assert.Equal(CertificateState.Absent, A.Result(A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2)]), plugins).Certificate.State);
    }

    [Theory]
    [InlineData("test.oracle/1")]
    [InlineData("crossmentor.assignment-duals/2")]
    public void A_certificate_in_a_format_that_nobody_reads_is_kept_and_said_to_be_unchecked(string format)
    {
        var certificate = new MatchingCertificate(format, new byte[] { 1, 2, 3 });
        var plugins = A.Plugins() with { Strategy = A.Own<IMatchingStrategy>(new FirstEdgeStrategy(certificate)) };

        var report = A.Result(A.Input([A.Mentor(1, 1)], [A.Mentee(1, 2)]), plugins).Certificate;

        Assert.Equal((CertificateState.Unchecked, certificate), (report.State, report.Certificate));
    }

    private sealed class Recorder(Action<MatchingProgress>? then = null) : IProgress<MatchingProgress>
    {
        public List<MatchingProgress> Seen { get; } = [];

        public void Report(MatchingProgress value)
        {
            Seen.Add(value);
            then?.Invoke(value);
        }
    }

    private sealed class QuittingStrategy : IMatchingStrategy
    {
        public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
            => throw new OperationCanceledException("I quit.");
    }

    private sealed class FirstEdgeStrategy(MatchingCertificate? certificate) : IMatchingStrategy
    {
        public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct) => new PairsChosen([0], certificate, []);
    }
}
