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
    public FlowNetwork(OrganisationLayer rows, OrganisationLayer columns, CandidateRows candidates, int[] guessedPrices, long pairWorth, long quotaWorth)
    {
        (Rows, Columns, Candidates, GuessedPrices, PairWorth, QuotaWorth) = (rows, columns, candidates, guessedPrices, pairWorth, quotaWorth);
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

    /// <summary>The price from which each column starts, in points; it has been taken off the worth of the column's edges.</summary>
    public int[] GuessedPrices { get; }

    public long PairWorth { get; }

    public long QuotaWorth { get; }

    public int FirstRow { get; }

    public int FirstColumnOrganisation { get; }

    public int FirstRowOrganisation { get; }

    public int Hub { get; }

    public int NodeCount => Hub + 1;

    /// <summary>The potential of each node; that of a column without its guessed price, see <see cref="FullPotential"/>.</summary>
    public long[] Potential { get; }

    public int[] Imbalance { get; }

    /// <summary>The node above a row: its organisation, or the hub.</summary>
    public int AboveRow(int row) => Rows.OrganisationOf[row] < 0 ? Hub : FirstRowOrganisation + Rows.OrganisationOf[row];

    /// <summary>The node below a column: its organisation, or the hub.</summary>
    public int BelowColumn(int column) => Columns.OrganisationOf[column] < 0 ? Hub : FirstColumnOrganisation + Columns.OrganisationOf[column];

    /// <summary>Cost of the next pair of an organisation that has <paramref name="flow"/> pairs.</summary>
    public long CostOfNext(OrganisationLayer side, int organisation, int flow) => flow < side.Lowest[organisation] ? -QuotaWorth : 0;

    /// <summary>The potential of a column with its guessed price, as its arc to the organisation or the hub sees it.</summary>
    public long FullPotential(int column) => Potential[column] - GuessedPrices[column];

    /// <summary>
    /// Sends as many pairs into the rows as they can hold, and out of the columns with a price as many as those can hold, and sets
    /// potentials so that no arc of the residual network has a negative reduced cost. What remains is to bring the pairs from where they
    /// are to where they are missing, along shortest paths.
    /// </summary>
    public void Fill()
    {
        FillColumns();
        FillRows();
    }

    private void FillColumns()
    {
        for (var organisation = 0; organisation < Columns.OrganisationCount; organisation++)
        {
            Potential[FirstColumnOrganisation + organisation] = Columns.Lowest[organisation] > 0 ? QuotaWorth : 0;
        }

        for (var column = 0; column < Columns.PersonCount; column++)
        {
            var below = BelowColumn(column);
            Potential[column] = Potential[below];
            if (GuessedPrices[column] > 0)
            {
                Columns.Flow[column] = Columns.Capacity[column];
                Imbalance[column] = -Columns.Capacity[column];
                Imbalance[below] += Columns.Capacity[column];
            }
        }

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

    private void FillRows()
    {
        for (var row = 0; row < Rows.PersonCount; row++)
        {
            Potential[FirstRow + row] = GreatestWorth(row);
        }

        foreach (var row in Rows.Unattached)
        {
            Rows.Flow[row] = Imbalance[FirstRow + row] = Rows.Capacity[row];
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

    private long GreatestWorth(int row)
    {
        var greatest = 0L;
        for (var position = Candidates.Start(row); position < Candidates.End(row); position++)
        {
            var edge = Candidates.Packed[position];
            greatest = Math.Max(greatest, PairWorth + CandidateRows.WorthOf(edge) + Potential[CandidateRows.ColumnOf(edge)]);
        }

        return greatest;
    }
}
