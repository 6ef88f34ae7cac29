namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>A network solved goal by goal: each goal among the best solutions by those before it, with its prices.</summary>
internal sealed class GoalStages
{
    private readonly AssignmentProblem problem;
    private readonly DemandSet demands;
    private readonly List<SolvedStage> stages = [];

    private GoalStages(AssignmentProblem problem, DemandSet demands, GoalNetwork network)
    {
        (this.problem, this.demands, Network) = (problem, demands, network);
    }

    public GoalNetwork Network { get; }

    /// <summary>The goals in their order.</summary>
    public IReadOnlyList<SolvedStage> Stages => stages;

    /// <summary>Solves goal after goal, or answers null when some lowest quota cannot be reached.</summary>
    public static GoalStages? Solve(
        AssignmentProblem problem, DemandSet demands, IReadOnlyList<AssignmentGoal> goals, SolveOptions options, CancellationToken ct)
    {
        var network = GoalNetwork.Build(problem, demands, options.TieBreakSeed, ct);
        if (!LowestQuotas.Reach(network, demands, ct))
        {
            return null;
        }

        var solved = new GoalStages(problem, demands, network);
        foreach (var goal in goals)
        {
            options.Progress?.Report(new SolveProgress(solved.stages.Count, goals.Count));
            var worth = solved.SolveStage(goal, options, ct);
            solved.stages.Add(new SolvedStage(goal, worth, [.. network.Potential]));
        }

        options.Progress?.Report(new SolveProgress(goals.Count, goals.Count));
        return solved;
    }

    /// <summary>Opens what the goals have closed, so that a search may go where a goal is served worse.</summary>
    public void Reopen() => Network.Reopen(problem, demands);

    private StageWorth SolveStage(AssignmentGoal goal, SolveOptions options, CancellationToken ct)
    {
        if (goal == AssignmentGoal.Bottleneck)
        {
            new ThresholdSearch(problem, Network, ct).Solve();
            return StageWorth.Nothing;
        }

        var worth = StageWorth.Of(goal, problem, Network);
        var stage = new StageFlow(Network, worth, ct);
        if (goal == AssignmentGoal.FairShares)
        {
            new ShareExchange(problem, Network, worth, ct).Solve();
        }
        else
        {
            stage.Solve(goal == AssignmentGoal.TotalScore ? PriceHint.Guess(problem, Network, options.GuessPricesFromPlaces, ct) : PriceHint.None(Network));
        }

        stage.Settle();
        return worth;
    }
}
