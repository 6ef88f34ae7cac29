using CrossMentor.Sdk.Solvers.Dense;

namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>A problem laid out as a network, and the way back from rows and columns to mentees and mentors.</summary>
/// <remarks>Pinned pairs are taken out beforehand with the places they use; excluded pairs are left out.</remarks>
internal sealed class NetworkPlan : IDisposable
{
    private NetworkPlan(FlowNetwork network, int[] mentees, int[] mentors, bool menteesAreRows)
    {
        (Network, MenteesAreRows) = (network, menteesAreRows);
        (MenteeOrder, MentorOrder) = (mentees, mentors);
    }

    public FlowNetwork Network { get; }

    /// <summary>Mentees are the rows unless the mentors can have fewer pairs: searches start on the scarcer side.</summary>
    public bool MenteesAreRows { get; }

    /// <summary>The mentee of each rank; ranks are the row or column numbers.</summary>
    public int[] MenteeOrder { get; }

    /// <summary>The mentor of each rank; ranks are the row or column numbers.</summary>
    public int[] MentorOrder { get; }

    public OrganisationLayer MenteeLayer => MenteesAreRows ? Network.Rows : Network.Columns;

    public OrganisationLayer MentorLayer => MenteesAreRows ? Network.Columns : Network.Rows;

    /// <summary>Lays out the network, or answers that its sums would not fit into 64 bits.</summary>
    public static NetworkPlan? Build(AssignmentProblem problem, DecisionReview decisions, SolveOptions options, Work work, out long pairBound)
    {
        var edges = problem.Edges;
        var (menteeDegrees, mentorDegrees) = Degrees(edges, work);
        pairBound = Math.Min(Places(problem.MenteeCapacities, menteeDegrees), Places(problem.MentorCapacities, mentorDegrees));
        foreach (var edge in decisions.PinnedEdges.Concat(decisions.ExcludedEdges))
        {
            menteeDegrees[edges.MenteeOf(edge)]--;
            mentorDegrees[edges.Mentors[edge]]--;
        }

        var highestScore = 0;
        foreach (var score in edges.Scores)
        {
            highestScore = Math.Max(highestScore, score);
        }

        // Twice what order alone would need: so a loss can be read off as pairs and points (see the alternatives).
        var pairWorth = (2 * pairBound * highestScore) + 1;
        var hasLowest = HasLowest(problem.MenteeQuotas) || HasLowest(problem.MentorQuotas);
        var quotaWorth = hasLowest ? ((Int128)Math.Max(4, pairBound) * (pairWorth + highestScore)) + 1 : 0;
        if (quotaWorth > long.MaxValue / 8)
        {
            return null;
        }

        var menteeOrder = TieBreakOrder.Of(problem.MenteeCount, problem.MenteeKeys, options.TieBreakSeed);
        var mentorOrder = TieBreakOrder.Of(problem.MentorCount, problem.MentorKeys, options.TieBreakSeed);
        var mentees = Layer(menteeOrder, problem.MenteeCapacities, menteeDegrees, decisions.MenteePins, problem.MenteeQuotas);
        var mentors = Layer(mentorOrder, problem.MentorCapacities, mentorDegrees, decisions.MentorPins, problem.MentorQuotas);
        var menteesAreRows = mentees.MostPairs <= mentors.MostPairs;
        var candidates = Candidates(edges, decisions, menteeOrder, mentorOrder, menteesAreRows ? menteeDegrees : mentorDegrees, menteesAreRows, work);
        var (rows, columns) = menteesAreRows ? (mentees, mentors) : (mentors, mentees);
        var network = new FlowNetwork(rows, columns, candidates, pairWorth, (long)quotaWorth);
        var guess = rows.Capacity.Sum() < options.GuessPricesFromPlaces ? PriceGuess.None(network)
            : DenseGuess.Of(network, options.GuessDenselyFromPairs, work) ?? PriceGuess.ByAuction(network, work);
        NetworkStart.From(guess, network, work);
        return new NetworkPlan(network, menteeOrder, mentorOrder, menteesAreRows);
    }

    /// <summary>Gives back what the next solve uses again; the network may not be looked at any more.</summary>
    public void Dispose() => Network.Candidates.GiveBack();

    private static (int[] Mentees, int[] Mentors) Degrees(CandidateEdges edges, Work work)
    {
        var mentees = new int[edges.MenteeCount];
        var mentors = new int[edges.MentorCount];
        for (var mentee = 0; mentee < mentees.Length; mentee++)
        {
            mentees[mentee] = edges.RowStarts[mentee + 1] - edges.RowStarts[mentee];
            work.Count(mentees[mentee] + 1);
            foreach (var mentor in edges.Mentors.Slice(edges.RowStarts[mentee], mentees[mentee]))
            {
                mentors[mentor]++;
            }
        }

        return (mentees, mentors);
    }

    private static long Places(ReadOnlySpan<int> capacities, int[] degrees)
    {
        var places = 0L;
        for (var person = 0; person < degrees.Length; person++)
        {
            places += Math.Min(capacities[person], degrees[person]);
        }

        return places;
    }

    private static bool HasLowest(OrganisationQuotas? quotas) => quotas is not null && quotas.Lowest.ContainsAnyExcept(0);

    private static OrganisationLayer Layer(int[] order, ReadOnlySpan<int> capacities, int[] degrees, int[] pins, OrganisationQuotas? quotas)
    {
        var capacity = new int[order.Length];
        var organisationOf = new int[order.Length];
        var organisations = quotas?.OrganisationCount ?? 0;
        var places = new long[organisations];
        for (var rank = 0; rank < order.Length; rank++)
        {
            var person = order[rank];
            capacity[rank] = Math.Min(capacities[person] - pins[person], degrees[person]);
            organisationOf[rank] = quotas is null ? OrganisationQuotas.NoOrganisation : quotas.OrganisationOf[person];
            if (organisationOf[rank] >= 0)
            {
                places[organisationOf[rank]] += capacity[rank];
            }
        }

        var pinned = quotas is null ? [] : DecisionReview.ByOrganisation(quotas, pins);
        var lowest = new int[organisations];
        var highest = new int[organisations];
        for (var organisation = 0; organisation < organisations; organisation++)
        {
            lowest[organisation] = Math.Max(0, quotas!.Lowest[organisation] - pinned[organisation]);
            highest[organisation] = (int)Math.Min(quotas.Highest[organisation] - pinned[organisation], places[organisation]);
        }

        return new OrganisationLayer(capacity, organisationOf, lowest, highest);
    }

    private static CandidateRows Candidates(
        CandidateEdges edges, DecisionReview decisions, int[] menteeOrder, int[] mentorOrder, int[] rowDegrees, bool menteesAreRows, Work work)
    {
        var rowOrder = menteesAreRows ? menteeOrder : mentorOrder;
        var starts = new int[rowOrder.Length + 1];
        for (var rank = 0; rank < rowOrder.Length; rank++)
        {
            starts[rank + 1] = starts[rank] + rowDegrees[rowOrder[rank]];
        }

        var (menteeRank, mentorRank) = (TieBreakOrder.RanksOf(menteeOrder), TieBreakOrder.RanksOf(mentorOrder));
        var next = starts[..^1];
        var packed = CandidateRows.Room(starts[^1]);
        var leftOut = decisions.PinnedEdges.Concat(decisions.ExcludedEdges).Append(int.MaxValue).Order().ToArray();
        var nextLeftOut = 0;
        var mentors = edges.Mentors;
        var scores = edges.Scores;
        var rowStarts = edges.RowStarts;
        for (var mentee = 0; mentee < edges.MenteeCount; mentee++)
        {
            work.Count(rowStarts[mentee + 1] - rowStarts[mentee] + 1);
            for (var edge = rowStarts[mentee]; edge < rowStarts[mentee + 1]; edge++)
            {
                if (edge == leftOut[nextLeftOut])
                {
                    nextLeftOut++;
                    continue;
                }

                var (mine, theirs) = (menteeRank[mentee], mentorRank[mentors[edge]]);
                var (row, column) = menteesAreRows ? (mine, theirs) : (theirs, mine);
                packed[next[row]++] = CandidateRows.Pack(column, scores[edge]);
            }
        }

        return new CandidateRows(starts, packed);
    }
}
