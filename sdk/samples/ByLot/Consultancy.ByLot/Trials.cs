using System.Collections.Immutable;
using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Strategies;

namespace Consultancy.ByLot;

/// <summary>What has been chosen so far, and a largest matching that contains it.</summary>
internal sealed class Trials
{
    private readonly MatchingProblem problem;
    private readonly AssignmentProblem assignment;
    private readonly CancellationToken ct;
    private readonly SortedSet<int> taken;
    private AssignmentSolution largest;
    private int trialsLeft;

    public Trials(MatchingProblem problem, int trialsMax, CancellationToken ct)
    {
        (this.problem, this.ct, trialsLeft) = (problem, ct, trialsMax);
        assignment = ProblemTranslation.ToAssignment(problem);
        taken = [.. problem.PinnedEdges];
        largest = Solve(assignment.Pins);
    }

    /// <summary>Why the demands cannot be met at all; empty when they can.</summary>
    public IReadOnlyList<AssignmentRefusal> Refusals => largest.Refusals;

    /// <summary>Whether a trial was needed and none was left.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>The edges of the largest matching; when everybody has chosen, they are the choices.</summary>
    public ImmutableArray<int> Chosen => [.. largest.Pairs.Select(pair => assignment.Edges.Find(pair.Mentee, pair.Mentor))];

    /// <summary>Takes an edge if as many pairs stay possible with it as without.</summary>
    public bool TryTake(int edge)
    {
        if (taken.Contains(edge))
        {
            return false;
        }

        var pair = PairOf(edge);
        var isInLargest = largest.Pairs.Any(other => other.Mentee == pair.Mentee && other.Mentor == pair.Mentor);
        if (!isInLargest)
        {
            if (trialsLeft == 0)
            {
                IsExhausted = true;
                return false;
            }

            trialsLeft--;
            var trial = Solve([.. taken.Select(PairOf), pair]);
            if (trial.IsRefused || trial.Pairs.Count < largest.Pairs.Count)
            {
                return false;
            }

            largest = trial;
        }

        return taken.Add(edge);
    }

    private PairIndex PairOf(int edge) => new(problem.MenteeOf(edge), problem.EdgeMentors[edge]);

    private AssignmentSolution Solve(IReadOnlyList<PairIndex> pins)
    {
        var pinned = new AssignmentProblem(assignment.MenteeCapacities.ToArray(), assignment.MentorCapacities.ToArray(), assignment.Edges)
        {
            Pins = pins,
            MenteeQuotas = assignment.MenteeQuotas,
            MentorQuotas = assignment.MentorQuotas,
        };
        return AssignmentSolver.Solve(pinned, new SolveOptions { TieBreakSeed = problem.Seed }, ct);
    }
}
