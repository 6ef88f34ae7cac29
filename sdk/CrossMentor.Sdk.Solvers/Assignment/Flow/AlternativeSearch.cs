using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Finds what a programme would look like without one chosen pair, exactly and without solving again.</summary>
/// <remarks>
/// Taking the pair away leaves one pair to be carried from its row to its column through the rest of the residual network. The
/// cheapest such path, plus the reduced worth of the pair itself, is the loss: it keeps the optimality conditions.
/// </remarks>
internal sealed class AlternativeSearch(NetworkPlan plan, ResidualSearch search) : IDisposable
{
    private readonly DenseResidual? dense = DenseResidual.Of(plan.Network);

    public PairAlternative Find(int row, int column, int worth)
    {
        var network = plan.Network;
        var source = network.FirstRow + row;
        if ((dense is null ? FindSparse(source, column) : dense.Find(row, column)) is not { } path)
        {
            return PairAlternative.Impossible;
        }

        var surplus = network.PairWorth + worth - network.Potential[source] + network.Potential[column];
        var loss = path.Length + surplus;

        // Missing a lowest quota costs at least three pair worths, everything else less than two.
        if (network.QuotaWorth > 0 && loss > 2 * network.PairWorth)
        {
            return PairAlternative.Impossible;
        }

        // The pair worth is more than twice any difference of scores, so the loss says by itself whether a pair is lost.
        var pairsLost = loss > network.PairWorth / 2 ? 1 : 0;
        var mentor = MentorAt(plan.MenteesAreRows ? path.First : path.Last);
        return new PairAlternative(
            mentor < 0 ? AlternativeKind.Unplaced : AlternativeKind.OtherMentor, mentor, pairsLost, loss - (pairsLost * network.PairWorth))
        {
            GoalLost = pairsLost > 0 ? AssignmentGoal.MostPlaced : loss > 0 ? AssignmentGoal.TotalScore : null,
        };
    }

    public void Dispose() => dense?.Dispose();

    private (long Length, int First, int Last)? FindSparse(int source, int column)
    {
        if (!search.Run(source, only: column))
        {
            return null;
        }

        var first = column;
        while (search.ParentOf(first) != source)
        {
            first = search.ParentOf(first);
        }

        return (search.Length, first, search.ParentOf(column));
    }

    private int MentorAt(int node)
    {
        var firstMentor = plan.MenteesAreRows ? 0 : plan.Network.FirstRow;
        var rank = node - firstMentor;
        return rank >= 0 && rank < plan.MentorOrder.Length ? plan.MentorOrder[rank] : -1;
    }
}
