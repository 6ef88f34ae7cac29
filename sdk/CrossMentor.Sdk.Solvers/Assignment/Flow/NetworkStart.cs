using System.Diagnostics;

namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>
/// Starts a network from guessed prices: every arc of the residual network that they make a bargain is filled, every one that they make a
/// loss is emptied, so that none has a negative reduced cost. What remains is to bring the pairs from where there are too many to where they
/// are missing, along shortest paths.
/// </summary>
internal sealed class NetworkStart
{
    private readonly FlowNetwork network;
    private readonly PriceGuess guess;
    private readonly Work work;
    private readonly OrganisationLayer rows;
    private readonly OrganisationLayer columns;
    private readonly int[] firstPlaces;
    private readonly int[] keptCounts;
    private readonly int[] openEdges;
    private readonly long[] openGains;

    private NetworkStart(FlowNetwork network, PriceGuess guess, Work work)
    {
        (this.network, this.guess, this.work) = (network, guess, work);
        (rows, columns) = (network.Rows, network.Columns);
        firstPlaces = new int[rows.PersonCount + 1];
        keptCounts = new int[rows.PersonCount];
        openEdges = new int[rows.PersonCount];
        openGains = new long[rows.PersonCount];
        for (var row = 0; row < rows.PersonCount; row++)
        {
            firstPlaces[row + 1] = firstPlaces[row] + rows.Capacity[row];
        }
    }

    public static void From(PriceGuess guess, FlowNetwork network, Work work)
    {
        var start = new NetworkStart(network, guess, work);
        start.PriceColumns();
        start.ChooseEdges();
        start.FillRows();
        start.HoldOpenEdges();
        start.FillColumns();
        start.FillColumnOrganisations();
    }

    private void PriceColumns()
    {
        for (var organisation = 0; organisation < columns.OrganisationCount; organisation++)
        {
            network.Potential[network.FirstColumnOrganisation + organisation] = -guess.OrganisationPrices[organisation];
        }

        for (var column = 0; column < columns.PersonCount; column++)
        {
            network.Potential[column] = -guess.ColumnPrices[column];
        }
    }

    /// <summary>Finds what each row gains by its best edge that holds no pair, and which pairs of the guess gain as much: those can stay.</summary>
    private void ChooseEdges()
    {
        var bound = long.MinValue;
        foreach (var potential in network.Potential.AsSpan(0, network.FirstRow))
        {
            bound = Math.Max(bound, potential);
        }

        for (var row = 0; row < rows.PersonCount; row++)
        {
            var held = HeldEdges(row);
            var last = held.Length;
            held.Sort((one, other) => (one < 0, -Gain(one), one).CompareTo((other < 0, -Gain(other), other)));
            while (last > 0 && held[last - 1] < 0)
            {
                last--;
            }

            (openGains[row], openEdges[row]) = FindOpen(row, held[..last], bound);
            while (last > 0 && Gain(held[last - 1]) < openGains[row])
            {
                last--;
            }

            keptCounts[row] = last;
        }
    }

    private Span<int> HeldEdges(int row) => guess.HeldEdges.AsSpan(firstPlaces[row], rows.Capacity[row]);

    private long Gain(int position)
    {
        if (position < 0)
        {
            return 0;
        }

        var edge = network.Candidates.Packed[position];
        return network.PairWorth + CandidateRows.WorthOf(edge) + network.Potential[CandidateRows.ColumnOf(edge)];
    }

    /// <summary>The greatest gain of an edge that holds no pair, and where it is; of equal ones that to the first column, in whatever order they are stored.</summary>
    private (long Gain, int Position) FindOpen(int row, ReadOnlySpan<int> held, long columnPotentialBound)
    {
        var candidates = network.Candidates;
        var (greatest, best, bestColumn) = (0L, -1, int.MaxValue);
        var (first, sorted, end) = (candidates.Start(row), candidates.SortedUpTo(row), candidates.End(row));
        var position = first;
        for (; position < end; position++)
        {
            var edge = candidates.Packed[position];
            var before = network.PairWorth + CandidateRows.WorthOf(edge);
            if (position < sorted && before + columnPotentialBound < greatest)
            {
                break;
            }

            var column = CandidateRows.ColumnOf(edge);
            var gain = before + network.Potential[column];
            if ((gain > greatest || (gain == greatest && column < bestColumn)) && !held.Contains(position))
            {
                (greatest, best, bestColumn) = (gain, position, column);
            }
        }

        work.Count(position - first + 1);

        return (greatest, best);
    }

    private void FillRows()
    {
        foreach (var row in rows.Unattached)
        {
            FillRow(row, 0, rows.Capacity[row]);
            network.Imbalance[network.Hub] -= rows.Flow[row];
        }

        for (var organisation = 0; organisation < rows.OrganisationCount; organisation++)
        {
            FillRowOrganisation(organisation);
        }
    }

    /// <summary>The members who gain most get the pairs of their organisation, as long as a pair gains more than it costs the organisation.</summary>
    private void FillRowOrganisation(int organisation)
    {
        var wishes = new List<(long Gain, int Row, int Pairs)>();
        foreach (var row in rows.MembersOf(organisation))
        {
            var kept = HeldEdges(row)[..keptCounts[row]];
            foreach (var position in kept)
            {
                wishes.Add((Gain(position), row, 1));
            }

            wishes.Add((openGains[row], row, rows.Capacity[row] - kept.Length));
        }

        wishes.Sort((one, other) => (other.Gain, one.Row, one.Pairs).CompareTo((one.Gain, other.Row, other.Pairs)));
        var granted = new Dictionary<int, int>();
        var (flow, price) = (0, long.MinValue);
        foreach (var (gain, row, pairs) in wishes)
        {
            var before = flow;
            while (flow - before < pairs && flow < rows.Highest[organisation] && gain > network.CostOfNext(rows, organisation, flow))
            {
                price = network.CostOfNext(rows, organisation, flow++);
            }

            granted[row] = granted.GetValueOrDefault(row) + flow - before;

            // The first pair that is left out says what the last one has to be charged at least.
            if (flow - before < pairs)
            {
                price = Math.Max(price, gain);
                break;
            }
        }

        price = price == long.MinValue ? 0 : price;
        network.Potential[network.FirstRowOrganisation + organisation] = price;
        rows.OrganisationFlow[organisation] = flow;
        network.Imbalance[network.Hub] -= flow;
        foreach (var row in rows.MembersOf(organisation))
        {
            FillRow(row, price, granted.GetValueOrDefault(row));
        }
    }

    /// <summary>Lets a row have some pairs, those of the guess that gain most among them.</summary>
    private void FillRow(int row, long price, int flow)
    {
        rows.Flow[row] = flow;

        // Who holds all pairs that they want may be charged whatever leaves them content: the most says best what others would have to offer.
        var isContent = flow > 0 && flow == rows.Capacity[row] && keptCounts[row] == flow;
        var potential = isContent ? Gain(HeldEdges(row)[flow - 1]) : Math.Max(price, openGains[row]);
        network.Potential[network.FirstRow + row] = potential;
        foreach (var position in HeldEdges(row)[..Math.Min(flow, keptCounts[row])])
        {
            if (Gain(position) >= potential)
            {
                Hold(row, position);
            }
        }

    }

    /// <summary>Rows without a pair get their best column if that has room, and all others look for theirs later.</summary>
    private void HoldOpenEdges()
    {
        for (var row = 0; row < rows.PersonCount; row++)
        {
            var position = openEdges[row];
            if (position >= 0 && rows.Places.Count(row) == 0 && rows.Flow[row] > 0 && openGains[row] == network.Potential[network.FirstRow + row]
                && HasRoom(CandidateRows.ColumnOf(network.Candidates.Packed[position])))
            {
                Hold(row, position);
            }

            network.Imbalance[network.FirstRow + row] = rows.Flow[row] - rows.Places.Count(row);
        }
    }

    private bool HasRoom(int column) => columns.Places.Count(column) < columns.Capacity[column];

    private void Hold(int row, int position)
    {
        var edge = network.Candidates.Packed[position];
        var (column, worth) = (CandidateRows.ColumnOf(edge), CandidateRows.WorthOf(edge));
        if (!HasRoom(column))
        {
            throw new UnreachableException($"The guess holds more places of column {column} than it has.");
        }

        rows.Places.Add(row, column, worth);
        columns.Places.Add(column, row, worth);
    }

    private void FillColumns()
    {
        for (var column = 0; column < columns.PersonCount; column++)
        {
            var below = network.BelowColumn(column);
            var held = columns.Places.Count(column);
            var flow = network.Potential[column] < network.Potential[below] ? columns.Capacity[column] : held;
            columns.Flow[column] = flow;
            network.Imbalance[column] = held - flow;
            network.Imbalance[below] += flow;
        }
    }

    /// <summary>An organisation passes on what costs it less than its price, and of what costs as much as there is.</summary>
    private void FillColumnOrganisations()
    {
        for (var organisation = 0; organisation < columns.OrganisationCount; organisation++)
        {
            var node = network.FirstColumnOrganisation + organisation;
            var (price, there, passed) = (-network.Potential[node], network.Imbalance[node], 0);
            for (; passed < columns.Highest[organisation]; passed++)
            {
                var cost = network.CostOfNext(columns, organisation, passed);
                if (cost > price || (cost == price && passed >= there))
                {
                    break;
                }
            }

            columns.OrganisationFlow[organisation] = passed;
            network.Imbalance[node] -= passed;
            network.Imbalance[network.Hub] += passed;
        }
    }
}
