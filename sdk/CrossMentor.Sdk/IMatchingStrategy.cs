using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk;

/// <summary>Chooses pairs among the candidates.</summary>
/// <remarks>
/// Stateless, and deterministic for a problem and its seed. The run verifies the answer itself: candidates, capacities, quotas and pins are not a
/// matter of trust. A certificate lets others verify that nothing better exists.
/// </remarks>
public interface IMatchingStrategy
{
    /// <summary>Answers a matching problem.</summary>
    /// <param name="problem">Candidates, capacities, quotas, pins and goals.</param>
    /// <param name="progress">Told how far the work is, if anybody listens.</param>
    /// <param name="ct">Cancels the run, or this call when it exceeds its time limit.</param>
    /// <returns>The chosen pairs, or why the demands cannot all hold.</returns>
    StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct);
}
