using CrossMentor.Sdk.Solvers.Assignment.Flow;

namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Prices of one side's people from which a stage may start; the exact solve is correct from any.</summary>
/// <param name="Prices">The price of each person by rank.</param>
/// <param name="AreMentees">Whether they are the mentees' prices rather than the mentors'.</param>
internal sealed record PriceHint(long[] Prices, bool AreMentees)
{
    /// <summary>All prices 0.</summary>
    public static PriceHint None(GoalNetwork network) => new(new long[network.MentorCount], AreMentees: false);

    /// <summary>Guesses the prices by total score among the pairs that are still open, by the auction of <see cref="PriceAuction"/>; organisations are left to the exact solve.</summary>
    public static PriceHint Guess(AssignmentProblem problem, GoalNetwork network, int fromPlaces, CancellationToken ct)
    {
        var (menteeRoom, mentorRoom) = (new int[network.MenteeCount], new int[network.MentorCount]);
        var (menteeDegrees, mentorDegrees) = (new int[network.MenteeCount], new int[network.MentorCount]);
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var (mentee, mentor) = (network.EdgeMentee[edge], network.EdgeMentor[edge]);
            if (network.IsOpen[edge])
            {
                menteeDegrees[mentee]++;
                mentorDegrees[mentor]++;
            }
            else if (network.IsChosen[edge])
            {
                menteeRoom[mentee]--;
                mentorRoom[mentor]--;
            }
        }

        var menteePlaces = Limit(menteeRoom, menteeDegrees, rank => network.Upper[network.NodeOfMentee(rank)]);
        var mentorPlaces = Limit(mentorRoom, mentorDegrees, rank => network.Upper[rank]);
        if (Math.Min(menteePlaces, mentorPlaces) < fromPlaces)
        {
            return None(network);
        }

        // The auction wants the scarcer side to bid.
        var menteesBid = menteePlaces <= mentorPlaces;
        var candidates = Candidates(problem, network, menteesBid ? menteeDegrees : mentorDegrees, menteesBid);
        var (rows, columns) = (
            OrganisationLayer.WithoutOrganisations(menteesBid ? menteeRoom : mentorRoom), OrganisationLayer.WithoutOrganisations(menteesBid ? mentorRoom : menteeRoom));
        var (open, work) = (new FlowNetwork(rows, columns, candidates, pairWorth: 0, quotaWorth: 0), new Work(ct));
        var guess = PriceAuction.Guess(open, AuctionScale.Of(open, work), work);
        return new PriceHint(guess.ColumnPrices, AreMentees: !menteesBid);
    }

    /// <summary>Adds to each person's room what the network allows, up to the open edges, and answers the sum.</summary>
    private static long Limit(int[] room, int[] degrees, Func<int, int> upperOf)
    {
        var places = 0L;
        for (var rank = 0; rank < room.Length; rank++)
        {
            room[rank] = Math.Min(room[rank] + upperOf(rank), degrees[rank]);
            places += room[rank];
        }

        return places;
    }

    private static CandidateRows Candidates(AssignmentProblem problem, GoalNetwork network, int[] rowDegrees, bool menteesBid)
    {
        var starts = new int[rowDegrees.Length + 1];
        for (var row = 0; row < rowDegrees.Length; row++)
        {
            starts[row + 1] = starts[row] + rowDegrees[row];
        }

        var next = starts[..^1];
        var packed = new ulong[starts[^1]];
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.IsOpen[edge])
            {
                var (row, column) = menteesBid ? (network.EdgeMentee[edge], network.EdgeMentor[edge]) : (network.EdgeMentor[edge], network.EdgeMentee[edge]);
                packed[next[row]++] = CandidateRows.Pack(column, problem.Edges.Scores[network.EdgeOrigin[edge]]);
            }
        }

        return new CandidateRows(starts, packed);
    }
}
