using CrossMentor.Sdk;
using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Strategies;

namespace CrossMentorPlugin;

/// <summary>As many pairs as possible and then the highest total score, among pairs that reach a lowest score.</summary>
/// <remarks>It gives no certificate: one would speak of the whole problem, in which the pairs below the floor are candidates too.</remarks>
[MatchingPlugin(Id = "crossmentor.plugin-id.floor", SdkMajor = SdkVersion.Major)]
public sealed class FloorStrategy(FloorStrategySettings settings) : IMatchingStrategy
{
    /// <inheritdoc/>
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
    {
        var whole = ProblemTranslation.ToAssignment(problem);
        var limited = new AssignmentProblem(whole.MenteeCapacities.ToArray(), whole.MentorCapacities.ToArray(), whole.Edges)
        {
            Pins = whole.Pins,
            Exclusions = BelowTheFloor(problem),
            MenteeQuotas = whole.MenteeQuotas,
            MentorQuotas = whole.MentorQuotas,
        };
        var solution = AssignmentSolver.Solve(limited, new SolveOptions { TieBreakSeed = problem.Seed }, ct);
        return solution.IsRefused
            ? new DemandsConflict([.. solution.Refusals.Select(ConflictTranslation.ToConflict)])
            : new PairsChosen([.. solution.Pairs.Select(pair => whole.Edges.Find(pair.Mentee, pair.Mentor))], Certificate: null, Unplaced: []);
    }

    private List<PairIndex> BelowTheFloor(MatchingProblem problem)
    {
        var pinned = problem.PinnedEdges.ToHashSet();
        return
        [
            .. Enumerable.Range(0, problem.EdgeCount)
                .Where(edge => problem.EdgeScores[edge] < settings.Floor && !pinned.Contains(edge))
                .Select(edge => new PairIndex(problem.MenteeOf(edge), problem.EdgeMentors[edge])),
        ];
    }
}
