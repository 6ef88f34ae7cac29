using CrossMentor.Sdk.Solvers.Assignment.Flow;

namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Finds the best solution without a chosen pair, by any order of goals.</summary>
/// <remarks>
/// Where all goals are sums, one search a pair tells it. The lowest score is no sum: it is a bound below which no pair may be. So the highest bound is sought with which the goals before
/// it lose nothing more than they have to, and the answer is the best solution within that bound by all other goals. Within the bound of the solution itself that is one search again;
/// other bounds are solved when they are asked about, and kept a while, because pairs ask about the same.
/// </remarks>
internal sealed class GoalAlternatives
{
    private const int NoPair = int.MaxValue;

    /// <summary>How many solved bounds are kept, those asked about last: each is as large as the problem.</summary>
    private const int BoundsKept = 8;

    private readonly AssignmentProblem problem;
    private readonly DemandSet demands;
    private readonly SolveOptions options;
    private readonly CancellationToken ct;
    private readonly Work work;
    private readonly GoalNetwork network;
    private readonly SolvedChoice chosen;
    private readonly SolvedChoice unbound;
    private readonly int goalsBeforeBound;
    private readonly int[] bounds = [];
    private readonly int ownBound;
    private readonly LinkedList<(int Bound, SolvedChoice? Choice)> solved = [];
    private int solves;
    private bool lacksSolve;

    public GoalAlternatives(AssignmentProblem problem, DecisionReview decisions, GoalStages stages, SolveOptions options, CancellationToken ct)
    {
        (this.problem, this.options, this.ct) = (problem, options with { Progress = null }, ct);
        (demands, work, network) = (DemandSet.Of(problem, decisions), new Work(ct), stages.Network);
        stages.Reopen();
        SolvedStage[] sums = [.. stages.Stages.Where(stage => stage.Goal != AssignmentGoal.Bottleneck)];
        var place = problem.Goals.ToList().IndexOf(AssignmentGoal.Bottleneck);
        if (place < 0)
        {
            goalsBeforeBound = sums.Length;
            chosen = unbound = new SolvedChoice(problem, network, sums, [], work);
            return;
        }

        goalsBeforeBound = place;
        bounds = Bounds();
        var lowest = LowestChosen();
        ownBound = BoundOf(lowest);
        chosen = new SolvedChoice(problem, network, sums, BelowBound(lowest), work);

        // Few points below the bound are a good guess of the highest bound: no pair chosen is below it, so the prices of this goal are 0.
        var guess = new SolvedStage(AssignmentGoal.Bottleneck, StageWorth.PointsBelow(lowest, problem, network), new long[network.NodeCount]);
        unbound = new SolvedChoice(problem, network, [.. sums[..place], guess], [], work);
    }

    /// <summary>The best solution without a chosen edge that is not pinned.</summary>
    public PairAlternative Find(int edge)
    {
        if (work.Looks > options.AlternativeLooksMost)
        {
            return PairAlternative.NotComputed;
        }

        if (unbound.Without(edge) is not { } best)
        {
            return PairAlternative.Impossible;
        }

        return bounds.Length == 0 ? Tell(edge, best, ownBound) : FindWithinBound(edge, best);
    }

    /// <param name="edge">The edge.</param>
    /// <param name="best">The best solution without it by the goals before the lowest score.</param>
    private PairAlternative FindWithinBound(int edge, Withdrawal best)
    {
        lacksSolve = false;

        // A higher bound than the solution's own could be kept with the pair as well, unless some goal before has to give way.
        var end = BeforeBound(best.Worths).SequenceEqual(BeforeBound(chosen.Worths)) ? ownBound + 1 : bounds.Length;
        var (bound, answer) = (BoundOf(best.Lowest), goalsBeforeBound == chosen.Worths.Length ? best : null);
        if (bound < ownBound)
        {
            Try(ownBound);
        }

        // Most often the first solution found is within the highest bound, so the next is asked about first, then ever greater steps.
        for (var step = 1; bound + 1 < end; step *= 2)
        {
            Try(Math.Min(bound + step, bound + ((end - bound) / 2)));
        }

        answer ??= Within(bound)?.Without(edge);
        return lacksSolve ? PairAlternative.NotComputed : Tell(edge, answer!, bound);

        void Try(int asked)
        {
            if (Within(asked)?.Without(edge) is { } within && BeforeBound(within.Worths).SequenceEqual(BeforeBound(best.Worths)))
            {
                (bound, answer) = (BoundOf(within.Lowest), within);
            }
            else
            {
                end = asked;
            }
        }
    }

    private PairAlternative Tell(int edge, Withdrawal answer, int bound)
    {
        var mentors = answer.Mentors.Except(chosen.MentorsOf(network.EdgeMentee[edge])).ToList();
        return new PairAlternative(
            mentors.Count == 0 ? AlternativeKind.Unplaced : AlternativeKind.OtherMentor,
            mentors.Count == 0 ? -1 : network.MentorOrder[mentors.Min()],
            chosen.Pairs - answer.Pairs,
            chosen.Score - answer.Score)
        {
            GoalLost = GoalLost(answer, bound),
        };
    }

    private AssignmentGoal? GoalLost(Withdrawal answer, int bound)
    {
        var sums = 0;
        foreach (var goal in problem.Goals)
        {
            if (goal == AssignmentGoal.Bottleneck ? bound != ownBound : answer.Worths[sums] != chosen.Worths[sums])
            {
                return goal;
            }

            sums += goal == AssignmentGoal.Bottleneck ? 0 : 1;
        }

        return null;
    }

    /// <summary>The best solution with a bound by all other goals; null when there is none, or when too many bounds have been solved already.</summary>
    private SolvedChoice? Within(int bound)
    {
        if (bound == ownBound)
        {
            return chosen;
        }

        var known = solved.FirstOrDefault(other => other.Bound == bound, (bound, null));
        if (!solved.Remove(known))
        {
            if (solves == options.AlternativeBoundsMost)
            {
                lacksSolve = true;
                return null;
            }

            known = (bound, SolveWithin(bounds[bound]));
        }

        solved.AddLast(known);
        if (solved.Count > BoundsKept)
        {
            solved.RemoveFirst();
        }

        return known.Choice;
    }

    private SolvedChoice? SolveWithin(int bound)
    {
        solves++;
        var isBarred = BelowBound(bound);
        var excluded = demands.ExcludedEdges.Concat(Enumerable.Range(0, network.EdgeCount).Where(edge => isBarred[edge]).Select(edge => network.EdgeOrigin[edge]));
        var bounded = demands with { ExcludedEdges = [.. excluded.Distinct().Order()] };
        AssignmentGoal[] goals = [.. problem.Goals.Where(goal => goal != AssignmentGoal.Bottleneck)];
        var stages = GoalStages.Solve(problem, bounded, goals, options, ct);
        stages?.Reopen();
        return stages is null ? null : new SolvedChoice(problem, stages.Network, stages.Stages, [], work);
    }

    private bool[] BelowBound(int bound) => [.. Enumerable.Range(0, network.EdgeCount).Select(edge => ScoreOf(edge) < bound)];

    /// <summary>What the lowest score can be: that of an edge, no more than that of a pinned one, or none at all when there is no pair.</summary>
    private int[] Bounds()
    {
        var most = demands.PinnedEdges.Select(edge => problem.Edges.Scores[edge]).DefaultIfEmpty(NoPair).Min();
        return [.. Enumerable.Range(0, network.EdgeCount).Where(edge => network.IsOpen[edge]).Select(ScoreOf).Where(score => score < most).Append(most).Distinct().Order()];
    }

    private int LowestChosen()
        => Enumerable.Range(0, network.EdgeCount).Where(edge => network.IsChosen[edge]).Select(ScoreOf).DefaultIfEmpty(NoPair).Min();

    private int BoundOf(int lowest) => Array.BinarySearch(bounds, lowest);

    private ReadOnlySpan<long> BeforeBound(long[] worths) => worths.AsSpan(0, goalsBeforeBound);

    private int ScoreOf(int edge) => problem.Edges.Scores[network.EdgeOrigin[edge]];
}
