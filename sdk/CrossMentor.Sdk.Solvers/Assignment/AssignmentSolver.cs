using CrossMentor.Sdk.Solvers.Assignment.Conflicts;
using CrossMentor.Sdk.Solvers.Assignment.Flow;
using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Solvers.Certificates;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>Finds a best set of pairs, exactly: as many pairs as possible, and among those the highest total score, unless the problem names other goals.</summary>
/// <remarks>
/// <para>The goals are lexicographic. With the pairs A-X 1, B-X 10 and B-Y 1 the answer is A-X and B-Y: two pairs, although B-X alone
/// scores more. Among solutions equal in both goals the people's keys and the seed decide, the same on every machine
/// (see <see cref="AssignmentProblem.MenteeKeys"/>). Lowest quotas that can be reached never cost a pair.</para>
/// <para>Other orders of goals are solved one goal after the other, each among the best solutions by those before it
/// (see <see cref="AssignmentProblem.Goals"/>). The best alternatives of pairs are those by the same goals in the same order.</para>
/// <para>Method: successive shortest paths with whole-number potentials on the network person, organisation, hub (Ahuja, Magnanti, Orlin,
/// Network Flows, 1993, sections 9.7 and 12.4; Tomizawa, On some techniques useful for solution of transportation network
/// problems, 1971). At most one Dijkstra search a place; memory about 8 bytes an edge beside the problem. Prices are guessed first, by an
/// auction, or, where most pairs are candidates and everybody has one place, by what <see cref="Dense.DenseAssignment"/> does.</para>
/// </remarks>
public static class AssignmentSolver
{
    /// <summary>Solves the problem, or answers why it has no solution.</summary>
    /// <param name="problem">Who may be paired with whom.</param>
    /// <param name="options">How ties are broken, whether alternatives are found, whom to tell about progress.</param>
    /// <param name="ct">Tested often enough that a solve ends within about 50 ms of being cancelled.</param>
    /// <returns>A solution with its certificate, or refusals.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing was changed.</exception>
    public static AssignmentSolution Solve(AssignmentProblem problem, SolveOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        ct.ThrowIfCancellationRequested();
        return Solve(problem, options, new Work(ct), ct);
    }

    /// <summary>The same, with the count of the work.</summary>
    internal static AssignmentSolution Solve(AssignmentProblem problem, SolveOptions options, Work work, CancellationToken ct)
    {
        var decisions = DecisionReview.Of(problem);
        if (decisions.Refusals.Count > 0)
        {
            return AssignmentSolution.Refused(decisions.Refusals);
        }

        if (decisions.HasTooManyPins)
        {
            return AssignmentSolution.Refused(ConflictSearch.Find(problem, decisions, ct));
        }

        if (!GoalOrder.IsUsual(problem))
        {
            return GoalSolver.Solve(problem, decisions, options, ct);
        }

        using var plan = NetworkPlan.Build(problem, decisions, options, work, out var pairBound);
        if (plan is null)
        {
            return AssignmentSolution.Refused([new ProblemTooLarge(pairBound)]);
        }

        var search = new ResidualSearch(plan.Network, work);
        new ShortestPathFlow(plan.Network, search, work).Solve(options.Progress);
        if (HasMissedQuota(plan.MenteeLayer) || HasMissedQuota(plan.MentorLayer))
        {
            return AssignmentSolution.Refused(ConflictSearch.Find(problem, decisions, ct));
        }

        var pairs = CollectPairs(problem, decisions, plan, search, options);
        var certificate = Certify(problem, plan, pairs, ct);
        var open = OpenPlaceFinder.Find(problem, decisions, pairs, ct);
        return AssignmentSolution.Optimal(pairs, open.Mentees, open.Mentors, certificate);
    }

    private static bool HasMissedQuota(OrganisationLayer layer)
    {
        for (var organisation = 0; organisation < layer.OrganisationCount; organisation++)
        {
            if (layer.OrganisationFlow[organisation] < layer.Lowest[organisation])
            {
                return true;
            }
        }

        return false;
    }

    private static ChosenPair[] CollectPairs(
        AssignmentProblem problem, DecisionReview decisions, NetworkPlan plan, ResidualSearch search, SolveOptions options)
    {
        var rows = plan.Network.Rows;
        var pairs = new List<ChosenPair>();
        foreach (var edge in decisions.PinnedEdges)
        {
            var mentee = problem.Edges.MenteeOf(edge);
            pairs.Add(new ChosenPair(mentee, problem.Edges.Mentors[edge], problem.Edges.Scores[edge], IsPinned: true, PairAlternative.Impossible));
        }

        var chosen = decisions.PinnedEdges.Length;
        for (var row = 0; row < rows.PersonCount; row++)
        {
            chosen += rows.Places.Count(row);
        }

        using var alternatives = options.AlternativesUpToPairs > 0 && chosen <= options.AlternativesUpToPairs ? new AlternativeSearch(plan, search) : null;
        for (var row = 0; row < rows.PersonCount; row++)
        {
            var columns = rows.Places.Partners(row);
            var worths = rows.Places.Worths(row);
            for (var place = 0; place < columns.Length; place++)
            {
                var alternative = alternatives?.Find(row, columns[place], worths[place]) ?? PairAlternative.NotComputed;
                var (mentee, mentor) = plan.MenteesAreRows ? (row, columns[place]) : (columns[place], row);
                pairs.Add(new ChosenPair(plan.MenteeOrder[mentee], plan.MentorOrder[mentor], worths[place], IsPinned: false, alternative));
            }
        }

        var sorted = pairs.ToArray();
        Array.Sort(sorted, (one, other) => (one.Mentee, one.Mentor).CompareTo((other.Mentee, other.Mentor)));
        return sorted;
    }

    private static AssignmentCertificate Certify(AssignmentProblem problem, NetworkPlan plan, ChosenPair[] pairs, CancellationToken ct)
    {
        var (menteeLoads, mentorLoads) = (new int[problem.MenteeCount], new int[problem.MentorCount]);
        foreach (var pair in pairs)
        {
            menteeLoads[pair.Mentee]++;
            mentorLoads[pair.Mentor]++;
        }

        var mentees = PriceReading.Read(
            plan.Network, plan.MenteesAreRows, plan.MenteeOrder, menteeLoads, problem.MenteeCapacities, problem.MenteeQuotas);
        var mentors = PriceReading.Read(
            plan.Network, !plan.MenteesAreRows, plan.MentorOrder, mentorLoads, problem.MentorCapacities, problem.MentorQuotas);
        var certificate = new AssignmentCertificate
        {
            PairWorth = plan.Network.PairWorth,
            MenteePrices = mentees.People,
            MentorPrices = mentors.People,
            MenteeOrganisationPrices = mentees.Organisations,
            MentorOrganisationPrices = mentors.Organisations,
        };
        return certificate with { Seal = CertificateSeal.Of(problem, pairs, certificate, ct) };
    }
}
