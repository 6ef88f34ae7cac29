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

    public bool HasOrganisations => Rows.OrganisationCount + Columns.OrganisationCount > 0;

    /// <summary>The potential of each node.</summary>
    public long[] Potential { get; }

    public int[] Imbalance { get; }

    /// <summary>The node above a row: its organisation, or the hub.</summary>
    public int AboveRow(int row) => Rows.OrganisationOf[row] < 0 ? Hub : FirstRowOrganisation + Rows.OrganisationOf[row];

    /// <summary>The node below a column: its organisation, or the hub.</summary>
    public int BelowColumn(int column) => Columns.OrganisationOf[column] < 0 ? Hub : FirstColumnOrganisation + Columns.OrganisationOf[column];

    /// <summary>Cost of the next pair of an organisation that has <paramref name="flow"/> pairs.</summary>
    public long CostOfNext(OrganisationLayer side, int organisation, int flow) => flow < side.Lowest[organisation] ? -QuotaWorth : 0;
}
