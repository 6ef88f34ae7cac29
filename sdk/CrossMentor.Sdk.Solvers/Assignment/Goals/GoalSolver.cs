using CrossMentor.Sdk.Solvers.Assignment.Conflicts;
using CrossMentor.Sdk.Solvers.Certificates;

namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Solves a problem goal by goal, in any order of goals, each with prices that prove it.</summary>
internal static class GoalSolver
{
    public static AssignmentSolution Solve(AssignmentProblem problem, DecisionReview decisions, SolveOptions options, CancellationToken ct)
    {
        if (GoalOrder.FindLack(problem) is { } lack)
        {
            throw new ArgumentException(lack, nameof(problem));
        }

        var demands = DemandSet.Of(problem, decisions);
        var network = GoalNetwork.Build(problem, demands, options.TieBreakSeed, ct);
        if (!LowestQuotas.Reach(network, demands, ct))
        {
            return AssignmentSolution.Refused(ConflictSearch.Find(problem, decisions, ct));
        }

        var stages = new List<StagePrices>();
        foreach (var goal in problem.Goals)
        {
            options.Progress?.Report(new SolveProgress(stages.Count, problem.Goals.Count));
            SolveStage(goal, problem, network, options, ct);
            stages.Add(ReadPrices(network));
        }

        options.Progress?.Report(new SolveProgress(stages.Count, problem.Goals.Count));
        var pairs = CollectPairs(problem, decisions, network);
        var certificate = new StagedCertificate { Stages = stages };
        certificate = certificate with { Seal = CertificateSeal.OfStages(problem, pairs, certificate, ct) };
        var open = OpenPlaceFinder.Find(problem, decisions, pairs, ct);
        return AssignmentSolution.Staged(pairs, open.Mentees, open.Mentors, certificate);
    }

    private static void SolveStage(AssignmentGoal goal, AssignmentProblem problem, GoalNetwork network, SolveOptions options, CancellationToken ct)
    {
        if (goal == AssignmentGoal.Bottleneck)
        {
            new ThresholdSearch(problem, network, ct).Solve();
            return;
        }

        var worth = StageWorth.Of(goal, problem, network);
        var stage = new StageFlow(network, worth, ct);
        if (goal == AssignmentGoal.FairShares)
        {
            new ShareExchange(problem, network, worth, ct).Solve();
        }
        else
        {
            stage.Solve(goal == AssignmentGoal.TotalScore ? PriceHint.Guess(problem, network, options.GuessPricesFromPlaces, ct) : PriceHint.None(network));
        }

        stage.Settle();
    }

    private static StagePrices ReadPrices(GoalNetwork network)
    {
        var (mentees, mentors) = (new long[network.MenteeCount], new long[network.MentorCount]);
        for (var rank = 0; rank < mentees.Length; rank++)
        {
            mentees[network.MenteeOrder[rank]] = network.PriceOf(network.NodeOfMentee(rank));
        }

        for (var rank = 0; rank < mentors.Length; rank++)
        {
            mentors[network.MentorOrder[rank]] = network.PriceOf(rank);
        }

        return new StagePrices
        {
            MenteePrices = mentees,
            MentorPrices = mentors,
            MenteeOrganisationPrices = PricesOf(network.FirstOrganisation, network.FirstMentorOrganisation),
            MentorOrganisationPrices = PricesOf(network.FirstMentorOrganisation, network.Hub),
        };

        long[] PricesOf(int first, int end) => [.. Enumerable.Range(first, end - first).Select(network.PriceOf)];
    }

    private static ChosenPair[] CollectPairs(AssignmentProblem problem, DecisionReview decisions, GoalNetwork network)
    {
        var pinned = decisions.PinnedEdges.ToHashSet();
        var chosen = new List<int>();
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.IsChosen[edge])
            {
                chosen.Add(network.EdgeOrigin[edge]);
            }
        }

        // Positions ascend by mentee and then by mentor.
        return [.. chosen.Order().Select(edge => new ChosenPair(
            problem.Edges.MenteeOf(edge),
            problem.Edges.Mentors[edge],
            problem.Edges.Scores[edge],
            pinned.Contains(edge),
            pinned.Contains(edge) ? PairAlternative.Impossible : PairAlternative.NotComputed))];
    }
}
