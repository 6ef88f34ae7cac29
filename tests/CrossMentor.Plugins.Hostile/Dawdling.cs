using System.Diagnostics;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Hostile;

[MatchingPlugin(Id = "hostile.endless-loop", SdkMajor = 1)]
public sealed class EndlessLoopScorer : HostileScorer
{
    protected override void Misbehave(Span<int> points)
    {
        while (true)
        {
            points[0]++;
        }
    }
}

[MatchingPlugin(Id = "hostile.slow-drip", SdkMajor = 1)]
public sealed class SlowDripScorer : HostileScorer
{
    private const int DripMs = 100;

    protected override void Misbehave(Span<int> points)
    {
        using var never = new ManualResetEventSlim();
        never.Wait(DripMs);
    }
}

[MatchingPlugin(Id = "hostile.ignores-cancellation", SdkMajor = 1)]
public sealed class DeafStrategy : IMatchingStrategy
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
    {
        for (var step = Stopwatch.GetTimestamp(); ; step++)
        {
            progress?.Report(new WorkProgress(step % 100, 100));
        }
    }
}
