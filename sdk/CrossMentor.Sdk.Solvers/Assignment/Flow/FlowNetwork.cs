namespace CrossMentor.Sdk.Solvers.Assignment.Flow;

/// <summary>The assignment as a circulation of greatest worth: hub, row organisations, rows, columns, column organisations, hub.</summary>
/// <remarks>
/// <para>Rows are the scarcer side, so that few searches start where places run out. An edge from row to column is worth
/// <see cref="PairWorth"/> plus its score; the pair worth exceeds every total score, so more pairs always win and the score decides among
/// equals. The first pairs of an organisation up to its lowest quota are worth <see cref="QuotaWorth"/> more, which exceeds everything
/// else: quotas that can be reached are reached.</para>
/// <para>The nested shape (person, organisation, hub) keeps the constraint matrix a network matrix, so whole-number optima exist
/// (Ahuja, Magnanti, Orlin, Network Flows, 1993, chapters 9 and 11).</para>
/// <para>Nodes are numbered columns first, then rows, column organisations, row organisations, and the hub last.
/// A potential belongs to each node; the reduced cost of an arc from x to y is cost + potential(x) - potential(y), where cost is the
/// negative worth. An imbalance is the number of pairs that have reached a node and not left it yet, or, below nothing, that it has
/// passed on without having received them.</para>
/// </remarks>
internal sealed class FlowNetwork
{
    public FlowNetwork(OrganisationLayer rows, OrganisationLayer columns, CandidateRows candidates, long pairWorth, long quotaWorth)
    {
        (Rows, Columns, Candidates, PairWorth, QuotaWorth) = (rows, columns, candidates, pairWorth, quotaWorth);
        FirstRow = columns.PersonCount;
        FirstColumnOrganisation = FirstRow + rows.PersonCount;
        FirstRowOrganisation = FirstColumnOrganisation + columns.OrganisationCount;
        Hub = FirstRowOrganisation + rows.OrganisationCount;
        Potential = new long[Hub + 1];
        Imbalance = new int[Hub + 1];
    }

    public OrganisationLayer Rows { get; }

    public OrganisationLayer Columns { get; }

    public CandidateRows Candidates { get; }

    public long PairWorth { get; }

    public long QuotaWorth { get; }

    public int FirstRow { get; }

    public int FirstColumnOrganisation { get; }

    public int FirstRowOrganisation { get; }

    public int Hub { get; }

    public int NodeCount => Hub + 1;

    /// <summary>The potential of each node.</summary>
    public long[] Potential { get; }

    public int[] Imbalance { get; }

    /// <summary>The node above a row: its organisation, or the hub.</summary>
    public int AboveRow(int row) => Rows.OrganisationOf[row] < 0 ? Hub : FirstRowOrganisation + Rows.OrganisationOf[row];

    /// <summary>The node below a column: its organisation, or the hub.</summary>
    public int BelowColumn(int column) => Columns.OrganisationOf[column] < 0 ? Hub : FirstColumnOrganisation + Columns.OrganisationOf[column];

    /// <summary>Cost of the next pair of an organisation that has <paramref name="flow"/> pairs.</summary>
    public long CostOfNext(OrganisationLayer side, int organisation, int flow) => flow < side.Lowest[organisation] ? -QuotaWorth : 0;

    /// <summary>
    /// Starts from guessed prices: every arc of the residual network that they make a bargain is filled, every one that they make a loss is
    /// emptied, so that none has a negative reduced cost. What remains is to bring the pairs from where there are too many to where they
    /// are missing, along shortest paths.
    /// </summary>
    public void Start(PriceGuess guess)
    {
        for (var organisation = 0; organisation < Columns.OrganisationCount; organisation++)
        {
            Potential[FirstColumnOrganisation + organisation] = Columns.Lowest[organisation] > 0 ? QuotaWorth : 0;
        }

        for (var column = 0; column < Columns.PersonCount; column++)
        {
            Potential[column] = Potential[BelowColumn(column)] - guess.ColumnPrices[column];
        }

        StartRows(guess);
        StartColumns();
        StartColumnOrganisations();
        StartRowOrganisations();
    }

    /// <summary>Gives each row the worth of its best edge as potential, and the places on edges as good as that.</summary>
    private void StartRows(PriceGuess guess)
    {
        var unit = 0;
        for (var row = 0; row < Rows.PersonCount; row++)
        {
            var (greatest, best) = GreatestWorth(row);
            Potential[FirstRow + row] = greatest;
            for (var place = 0; place < Rows.Capacity[row]; place++, unit++)
            {
                var position = guess.HeldEdges[unit];
                if (position >= 0 && Rows.OrganisationOf[row] < 0)
                {
                    Hold(row, Candidates.Packed[position], greatest);
                }
            }

            if (best >= 0 && Rows.Places.Count(row) == 0 && Rows.Capacity[row] > 0 && Rows.OrganisationOf[row] < 0)
            {
                Hold(row, Candidates.Packed[best], greatest);
            }
        }
    }

    private void Hold(int row, ulong edge, long greatest)
    {
        var (column, worth) = (CandidateRows.ColumnOf(edge), CandidateRows.WorthOf(edge));
        if (PairWorth + worth + Potential[column] == greatest && Columns.Places.Count(column) < Columns.Capacity[column])
        {
            Rows.Places.Add(row, column, worth);
            Columns.Places.Add(column, row, worth);
        }
    }

    private void StartColumns()
    {
        for (var column = 0; column < Columns.PersonCount; column++)
        {
            var below = BelowColumn(column);
            var held = Columns.Places.Count(column);
            var flow = Potential[column] < Potential[below] ? Columns.Capacity[column] : held;
            Columns.Flow[column] = flow;
            Imbalance[column] = held - flow;
            Imbalance[below] += flow;
        }
    }

    private void StartColumnOrganisations()
    {
        for (var organisation = 0; organisation < Columns.OrganisationCount; organisation++)
        {
            // At its starting potential an organisation may pass on any number up to its lowest quota, or else up to its highest.
            var node = FirstColumnOrganisation + organisation;
            var limit = Columns.Lowest[organisation] > 0 ? Columns.Lowest[organisation] : Columns.Highest[organisation];
            var passed = Math.Min(Imbalance[node], limit);
            Columns.OrganisationFlow[organisation] = passed;
            Imbalance[node] -= passed;
            Imbalance[Hub] += passed;
        }
    }

    private void StartRowOrganisations()
    {
        foreach (var row in Rows.Unattached)
        {
            Rows.Flow[row] = Rows.Capacity[row];
            Imbalance[FirstRow + row] = Rows.Capacity[row] - Rows.Places.Count(row);
            Imbalance[Hub] -= Rows.Capacity[row];
        }

        for (var organisation = 0; organisation < Rows.OrganisationCount; organisation++)
        {
            var greatest = 0L;
            foreach (var row in Rows.MembersOf(organisation))
            {
                greatest = Math.Max(greatest, Potential[FirstRow + row]);
            }

            Potential[FirstRowOrganisation + organisation] = greatest;
            Imbalance[FirstRowOrganisation + organisation] = Rows.OrganisationFlow[organisation] = Rows.Highest[organisation];
            Imbalance[Hub] -= Rows.Highest[organisation];
        }
    }

    /// <summary>The greatest worth of an edge of a row and where it is; of equal ones that to the first column, in whatever order they are stored.</summary>
    private (long Greatest, int Position) GreatestWorth(int row)
    {
        var (greatest, best, bestColumn) = (0L, -1, int.MaxValue);
        for (var position = Candidates.Start(row); position < Candidates.End(row); position++)
        {
            var edge = Candidates.Packed[position];
            var column = CandidateRows.ColumnOf(edge);
            var worth = PairWorth + CandidateRows.WorthOf(edge) + Potential[column];
            if (worth > greatest || (worth == greatest && column < bestColumn))
            {
                (greatest, best, bestColumn) = (worth, position, column);
            }
        }

        return (greatest, best);
    }
}
