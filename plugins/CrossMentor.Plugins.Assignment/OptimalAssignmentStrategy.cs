using CrossMentor.Sdk;
using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Assignment;

/// <summary>As many pairs as possible, and among those the highest total score, or any other order of goals: exact, and proven by a certificate.</summary>
[MatchingPlugin(Id = "crossmentor.strategies.optimal-assignment", SdkMajor = 1)]
public sealed class OptimalAssignmentStrategy(OptimalAssignmentSettings settings) : IMatchingStrategy
{
    /// <inheritdoc/>
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
    {
        if (GoalTranslation.FindFault(problem) is { } fault)
        {
            return new DemandsConflict([new Conflict(fault, [], [], [])]);
        }

        var assignment = ProblemTranslation.ToAssignment(problem);
        var options = new SolveOptions
        {
            TieBreakSeed = problem.Seed,
            AlternativesUpToPairs = settings.AlternativesUpToPairs,
            Progress = progress is null ? null : new ProgressRelay(progress),
        };
        var solution = AssignmentSolver.Solve(assignment, options, ct);
        return solution.IsRefused
            ? new DemandsConflict([.. solution.Refusals.Select(ConflictTranslation.ToConflict)])
            : Answer(assignment, solution, GoalWords.AreUsual(problem) ? CertificateText.Write(solution.Certificate) : StagedCertificateText.Write(solution.StagedCertificate));
    }

    private static PairsChosen Answer(AssignmentProblem assignment, AssignmentSolution solution, MatchingCertificate certificate)
        => new(
            [.. solution.Pairs.Select(pair => assignment.Edges.Find(pair.Mentee, pair.Mentor))],
            certificate,
            [.. Causes(Side.Mentee, solution.OpenMentees), .. Causes(Side.Mentor, solution.OpenMentors)])
        {
            Alternatives = [.. solution.Pairs
                .Where(pair => pair.Alternative.Kind is AlternativeKind.OtherMentor or AlternativeKind.Unplaced)
                .Select(pair => new EdgeAlternative(
                    assignment.Edges.Find(pair.Mentee, pair.Mentor),
                    pair.Alternative.Kind == AlternativeKind.OtherMentor ? pair.Alternative.Mentor : null,
                    pair.Alternative.PairsLost,
                    pair.Alternative.ScoreLost)
                {
                    GoalLost = pair.Alternative.GoalLost is { } goal ? GoalTranslation.ToMatching(goal) : null,
                })],
        };

    private static IEnumerable<UnplacedCause> Causes(Side side, IReadOnlyList<OpenPlace> places)
    {
        var (own, other) = side == Side.Mentee ? ("mentee", "mentor") : ("mentor", "mentee");
        foreach (var place in places.Where(place => place.IsUnplaced))
        {
            if (place.Cause == OpenPlaceCause.Capacity)
            {
                yield return new UnplacedCause(side, place.Person, new Reason(
                    "CAPACITY",
                    $"Every {other} who could take this {own} is full in every largest matching: one more place among them is needed. "
                    + "The goals after the number of pairs decided who went without."));
            }
            else if (place.Cause == OpenPlaceCause.Goal)
            {
                yield return new UnplacedCause(side, place.Person, new Reason(
                    "GOAL", $"There is a free place with a {other} who could take this {own}, but goals that go before the number of pairs are better served without using it."));
            }
            else if (place.Cause == OpenPlaceCause.Quota)
            {
                yield return new UnplacedCause(side, place.Person, new Reason(
                    "QUOTA", $"There is a free place with a {other} who could take this {own}, but the highest quota of an organisation forbids using it."));
            }
        }
    }

    private sealed class ProgressRelay(IProgress<WorkProgress> target) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value) => target.Report(new WorkProgress(value.Done, value.Total));
    }
}
