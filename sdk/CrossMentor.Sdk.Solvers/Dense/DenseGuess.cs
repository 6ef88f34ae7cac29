using CrossMentor.Sdk.Solvers.Assignment.Flow;
using CrossMentor.Sdk.Solvers.Dense.Lanes;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>Finds the right prices of a network at once where most pairs are candidates, everybody has one place and nobody has a quota: those of its core.</summary>
/// <remarks>An auction looks at all candidates again and again; the core has a few of each row, and all others are only compared with the prices.</remarks>
internal static class DenseGuess
{
    private const int LeastShareOfEdges = 2;

    /// <summary>The prices and the pairs, or null where the network is not of that kind or has fewer pairs than a number.</summary>
    public static PriceGuess? Of(FlowNetwork network, long fromPairs, Work work)
    {
        var pairs = (long)network.Rows.PersonCount * network.Columns.PersonCount;
        return pairs >= fromPairs && (long)network.Candidates.Count * LeastShareOfEdges >= pairs && !network.HasOrganisations
            && HasOnePlaceEach(network.Rows) && HasOnePlaceEach(network.Columns) && network.Rows.PersonCount <= network.Columns.PersonCount
            ? Solve(network, work)
            : null;
    }

    private static bool HasOnePlaceEach(OrganisationLayer side) => !side.Capacity.AsSpan().ContainsAnyExcept(1);

    private static PriceGuess Solve(FlowNetwork network, Work work)
    {
        var core = new CoreAssignment(new CandidateScores(network, work), network.PairWorth, RowKernels.Of(LaneWidth.Widest), new DenseOptions(), work.Token);
        var found = core.Find();
        var held = new int[found.MentorOf.Length];
        for (var row = 0; row < held.Length; row++)
        {
            work.Count(network.Candidates.End(row) - network.Candidates.Start(row) + 1);
            held[row] = found.MentorOf[row] < 0 ? -1 : network.Candidates.Find(row, found.MentorOf[row]);
        }

        return new PriceGuess(found.Mentors, [], held);
    }
}
