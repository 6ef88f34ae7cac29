using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Hosting.Guards;

/// <summary>A strategy that is watched; what it answers is verified by the run itself.</summary>
internal sealed class GuardedStrategy(CallGuard guard, IMatchingStrategy strategy) : IMatchingStrategy
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        => guard.Call(nameof(Solve), token => strategy.Solve(problem, progress, token), ct);
}
