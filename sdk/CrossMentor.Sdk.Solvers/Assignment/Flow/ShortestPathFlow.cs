using System.Diagnostics;

namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>Successive shortest paths: brings every pair that is on its way to its place, always along a cheapest path.</summary>
/// <remarks>
/// After every path the flow is the cheapest with its imbalances, because no arc of the residual network has a negative reduced cost;
/// when no imbalance is left it is the cheapest circulation (Ahuja, Magnanti, Orlin, Network Flows, 1993, section 9.7; Edmonds and
/// Karp, Theoretical Improvements in Algorithmic Efficiency for Network Flow Problems, 1972). All numbers are whole.
/// </remarks>
internal sealed class ShortestPathFlow(FlowNetwork network, ResidualSearch search, Work work)
{
    // Below one in so many columns, the lists of edges that searches from deficits need cost more than they save.
    private const int ManyDeficits = 200;

    /// <summary>Solves the network and tells <paramref name="progress"/> where the guess has led, and then about once a hundredth.</summary>
    public void Solve(IProgress<SolveProgress>? progress)
    {
        var (missing, done) = (0L, 0L);
        for (var node = network.FirstRow; node <= network.Hub; node++)
        {
            missing += Math.Max(0, network.Imbalance[node]);
        }

        for (var row = 0; row < network.Rows.PersonCount; row++)
        {
            done += network.Rows.Places.Count(row);
        }

        var total = done + missing;
        var step = Math.Max(1, total / 100);
        progress?.Report(new SolveProgress(done, total));
        if (network.Imbalance[network.Hub] * ManyDeficits > network.FirstRow && !network.HasOrganisations)
        {
            done += FillDeficits();
            progress?.Report(new SolveProgress(done, total));
        }

        for (var node = network.FirstRow; node <= network.Hub; node++)
        {
            while (network.Imbalance[node] > 0)
            {
                BringHome(node);
                if (++done % step == 0 || done == total)
                {
                    progress?.Report(new SolveProgress(done, total));
                }
            }
        }
    }

    /// <summary>
    /// Serves each column and each organisation of columns that misses pairs from the nearest node that has one too many, as long as the hub has. Answers how
    /// many came home by that.
    /// </summary>
    private long FillDeficits()
    {
        var deficits = new DeficitSearch(network, work);
        var filled = 0L;
        for (var node = 0; node < network.FirstRowOrganisation && network.Imbalance[network.Hub] > 0; node++)
        {
            while (network.Imbalance[node] < 0 && network.Imbalance[network.Hub] > 0 && deficits.Run(node))
            {
                filled++;
                network.Imbalance[deficits.Start]--;
                network.Imbalance[node]++;
                for (var from = deficits.Start; from != node; from = deficits.NextOf(from))
                {
                    Shift(from, deficits.NextOf(from), deficits.WorthOfArcFrom(from));
                }
            }
        }

        return filled;
    }

    private void BringHome(int source)
    {
        if (!search.Run(source, only: -1))
        {
            throw new UnreachableException("A pair found no way to a place, although it may always stay unplaced.");
        }

        search.LowerPotentials();
        network.Imbalance[source]--;
        network.Imbalance[search.End]++;
        for (var to = search.End; to != source;)
        {
            var from = search.ParentOf(to);
            Shift(from, to, search.WorthOfArcTo(to));
            to = from;
        }
    }

    /// <summary>Sends one pair along an arc of the residual network; against the direction of an arc that takes one back.</summary>
    private void Shift(int from, int to, int worth)
    {
        var (rows, columns) = (network.Rows, network.Columns);
        switch (KindOf(from), KindOf(to))
        {
            case (Kind.Row, Kind.Column):
                rows.Places.Add(from - network.FirstRow, to, worth);
                columns.Places.Add(to, from - network.FirstRow, worth);
                break;
            case (Kind.Column, Kind.Row):
                rows.Places.Remove(to - network.FirstRow, from);
                columns.Places.Remove(from, to - network.FirstRow);
                search.Forget(to - network.FirstRow);
                break;
            case (Kind.Column, _):
                columns.Flow[from]++;
                break;
            case (_, Kind.Column):
                columns.Flow[to]--;
                break;
            case (Kind.Row, _):
                rows.Flow[from - network.FirstRow]--;
                break;
            case (_, Kind.Row):
                rows.Flow[to - network.FirstRow]++;
                break;
            case (Kind.ColumnOrganisation, _):
                columns.OrganisationFlow[from - network.FirstColumnOrganisation]++;
                break;
            case (_, Kind.ColumnOrganisation):
                columns.OrganisationFlow[to - network.FirstColumnOrganisation]--;
                break;
            case (Kind.RowOrganisation, _):
                rows.OrganisationFlow[from - network.FirstRowOrganisation]--;
                break;
            default:
                rows.OrganisationFlow[to - network.FirstRowOrganisation]++;
                break;
        }
    }

    private Kind KindOf(int node)
        => node < network.FirstRow ? Kind.Column
        : node < network.FirstColumnOrganisation ? Kind.Row
        : node < network.FirstRowOrganisation ? Kind.ColumnOrganisation
        : node < network.Hub ? Kind.RowOrganisation
        : Kind.Hub;

    private enum Kind
    {
        Column,
        Row,
        ColumnOrganisation,
        RowOrganisation,
        Hub,
    }
}
