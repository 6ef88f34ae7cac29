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
        if (GoalStages.Solve(problem, demands, problem.Goals, options, ct) is not { } solved)
        {
            return AssignmentSolution.Refused(ConflictSearch.Find(problem, decisions, ct));
        }

        var stages = solved.Stages.Select(stage => ReadPrices(solved.Network, stage.Potential)).ToList();
        var pairs = CollectPairs(problem, decisions, solved, options, ct);
        var certificate = new StagedCertificate { Stages = stages };
        certificate = certificate with { Seal = CertificateSeal.OfStages(problem, pairs, certificate, ct) };
        var open = OpenPlaceFinder.Find(problem, decisions, pairs, ct);
        return AssignmentSolution.Staged(pairs, open.Mentees, open.Mentors, certificate);
    }

    private static StagePrices ReadPrices(GoalNetwork network, long[] potential)
    {
        var (mentees, mentors) = (new long[network.MenteeCount], new long[network.MentorCount]);
        for (var rank = 0; rank < mentees.Length; rank++)
        {
            mentees[network.MenteeOrder[rank]] = network.PriceOf(network.NodeOfMentee(rank), potential);
        }

        for (var rank = 0; rank < mentors.Length; rank++)
        {
            mentors[network.MentorOrder[rank]] = network.PriceOf(rank, potential);
        }

        return new StagePrices
        {
            MenteePrices = mentees,
            MentorPrices = mentors,
            MenteeOrganisationPrices = PricesOf(network.FirstOrganisation, network.FirstMentorOrganisation),
            MentorOrganisationPrices = PricesOf(network.FirstMentorOrganisation, network.Hub),
        };

        long[] PricesOf(int first, int end) => [.. Enumerable.Range(first, end - first).Select(node => network.PriceOf(node, potential))];
    }

    private static ChosenPair[] CollectPairs(
        AssignmentProblem problem, DecisionReview decisions, GoalStages solved, SolveOptions options, CancellationToken ct)
    {
        var pinned = decisions.PinnedEdges.ToHashSet();
        var network = solved.Network;
        int[] chosen = [.. Enumerable.Range(0, network.EdgeCount).Where(edge => network.IsChosen[edge])];
        var alternatives = options.AlternativesUpToPairs > 0 && chosen.Length <= options.AlternativesUpToPairs ? new GoalAlternatives(problem, decisions, solved, options, ct) : null;
        var pairs = new ChosenPair[chosen.Length];
        for (var place = 0; place < chosen.Length; place++)
        {
            var edge = network.EdgeOrigin[chosen[place]];
            var isPinned = pinned.Contains(edge);
            pairs[place] = new ChosenPair(
                problem.Edges.MenteeOf(edge),
                problem.Edges.Mentors[edge],
                problem.Edges.Scores[edge],
                isPinned,
                isPinned ? PairAlternative.Impossible : alternatives?.Find(chosen[place]) ?? PairAlternative.NotComputed);
        }

        Array.Sort(pairs, (one, other) => (one.Mentee, one.Mentor).CompareTo((other.Mentee, other.Mentor)));
        return pairs;
    }
}
