namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Finds what a programme would look like without one chosen pair, exactly and without solving again.</summary>
/// <remarks>
/// Taking the pair away leaves one pair to be carried from its row to its column through the rest of the residual network. The
/// cheapest such path, plus the reduced worth of the pair itself, is the loss: it keeps the optimality conditions.
/// </remarks>
internal static class AlternativeSearch
{
    public static PairAlternative Find(NetworkPlan plan, ResidualSearch search, int row, int column, int worth)
    {
        var network = plan.Network;
        var source = network.FirstRow + row;
        if (!search.Run(source, only: column))
        {
            return PairAlternative.Impossible;
        }

        var surplus = network.PairWorth + worth - network.Potential[source] + network.Potential[column];
        var loss = search.Length + surplus;

        // Missing a lowest quota costs at least three pair worths, everything else less than two.
        if (network.QuotaWorth > 0 && loss > 2 * network.PairWorth)
        {
            return PairAlternative.Impossible;
        }

        // The pair worth is more than twice any difference of scores, so the loss says by itself whether a pair is lost.
        var pairsLost = loss > network.PairWorth / 2 ? 1 : 0;
        var other = plan.MenteesAreRows ? NextAfter(search, source, column) : search.ParentOf(column);
        var mentor = MentorAt(plan, other);
        return new PairAlternative(
            mentor < 0 ? AlternativeKind.Unplaced : AlternativeKind.OtherMentor, mentor, pairsLost, loss - (pairsLost * network.PairWorth));
    }

    private static int NextAfter(ResidualSearch search, int source, int end)
    {
        var node = end;
        while (search.ParentOf(node) != source)
        {
            node = search.ParentOf(node);
        }

        return node;
    }

    private static int MentorAt(NetworkPlan plan, int node)
    {
        var network = plan.Network;
        var firstMentor = plan.MenteesAreRows ? 0 : network.FirstRow;
        var rank = node - firstMentor;
        return rank >= 0 && rank < plan.MentorOrder.Length ? plan.MentorOrder[rank] : -1;
    }
}
