using CrossMentor.Sdk.Solvers.Assignment.Flow;

namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>The assignment as a circulation whose choices narrow from goal to goal: hub, mentees' organisations, mentees, mentors, mentors' organisations, hub.</summary>
/// <remarks>
/// <para>Every person and every organisation is a node with one gate, the arc between it and the node above it (its organisation, or the hub). The flow
/// through a gate is the number of pairs of the person or the organisation; it stays between <see cref="Lower"/> and <see cref="Upper"/>.
/// An edge is chosen or not, and open while both are still possible. What one goal leaves open is exactly what its prices do not decide: by complementary slackness
/// every best solution agrees with any best prices (Ahuja, Magnanti, Orlin, Network Flows, 1993, section 9.4). So each goal is solved on
/// what the goals before it leave open, and never undoes them.</para>
/// <para>Nodes are numbered mentors first, then mentees, mentees' organisations, mentors' organisations, and the hub last; people by rank, so that the order in which
/// they are listed does not matter. Mentors come first because equally near nodes are looked at by number: a free mentor is then met before the mentees of a full one. The reduced cost of an arc from x to y is cost + potential(x) - potential(y), where cost is the negative worth.</para>
/// </remarks>
internal sealed class GoalNetwork
{
    private readonly int[] nextHeld;
    private readonly int[] previousHeld;
    private readonly int[] firstHeld;

    private GoalNetwork(AssignmentProblem problem, DemandSet demands, int[] menteeOrder, int[] mentorOrder, CancellationToken ct)
    {
        (MenteeOrder, MentorOrder) = (menteeOrder, mentorOrder);
        (MenteeCount, MentorCount) = (menteeOrder.Length, mentorOrder.Length);
        FirstOrganisation = MenteeCount + MentorCount;
        FirstMentorOrganisation = FirstOrganisation + demands.MenteeQuotas.Length;
        Hub = FirstMentorOrganisation + demands.MentorQuotas.Length;
        Parent = Parents(problem);
        (ChildStarts, Children) = ListChildren();
        (Lower, Upper, Flow) = (new int[Hub], new int[Hub], new int[Hub]);
        Potential = new long[Hub + 1];
        Imbalance = new int[Hub + 1];
        (EdgeStarts, EdgeMentor, EdgeOrigin) = ListEdges(problem.Edges, ct);
        (IsChosen, IsOpen) = (new bool[EdgeMentor.Length], new bool[EdgeMentor.Length]);
        (nextHeld, previousHeld, firstHeld) = (new int[EdgeMentor.Length], new int[EdgeMentor.Length], new int[MentorCount]);
        Array.Fill(firstHeld, -1);
        EdgeMentee = ListMentees();
        SetCapacities(problem, demands);
        Decide(demands);
    }

    public int MenteeCount { get; }

    public int MentorCount { get; }

    /// <summary>The first mentees' organisation; nodes below it are people.</summary>
    public int FirstOrganisation { get; }

    public int FirstMentorOrganisation { get; }

    public int Hub { get; }

    public int NodeCount => Hub + 1;

    public int EdgeCount => EdgeMentor.Length;

    /// <summary>The mentee of each rank.</summary>
    public int[] MenteeOrder { get; }

    /// <summary>The mentor of each rank.</summary>
    public int[] MentorOrder { get; }

    /// <summary>The node above each node: its organisation, or the hub.</summary>
    public int[] Parent { get; }

    /// <summary>The fewest pairs of each person and organisation.</summary>
    public int[] Lower { get; }

    /// <summary>The most pairs; one more than there are edges means no limit, so that the limit is never met.</summary>
    public int[] Upper { get; }

    public int[] Flow { get; }

    public long[] Potential { get; }

    /// <summary>How many pairs have reached a node and not left it, or, below nothing, have left it without having reached it.</summary>
    public int[] Imbalance { get; }

    public int[] EdgeStarts { get; }

    /// <summary>The mentee's rank of each edge.</summary>
    public int[] EdgeMentee { get; }

    /// <summary>The mentor's rank of each edge.</summary>
    public int[] EdgeMentor { get; }

    /// <summary>The position of each edge in the problem.</summary>
    public int[] EdgeOrigin { get; }

    public bool[] IsChosen { get; }

    /// <summary>Whether an edge may still be chosen or given up; pinned, excluded and settled ones may not.</summary>
    public bool[] IsOpen { get; }

    private int[] ChildStarts { get; }

    private int[] Children { get; }

    public static GoalNetwork Build(AssignmentProblem problem, DemandSet demands, ulong tieBreakSeed, CancellationToken ct) => new(
        problem,
        demands,
        TieBreakOrder.Of(problem.MenteeCount, problem.MenteeKeys, tieBreakSeed),
        TieBreakOrder.Of(problem.MentorCount, problem.MentorKeys, tieBreakSeed),
        ct);

    /// <summary>The node of a mentee; the node of a mentor is the rank itself.</summary>
    public int NodeOfMentee(int rank) => MentorCount + rank;

    /// <summary>Whether pairs flow from the node above into the node, rather than out of it.</summary>
    public bool IsMenteeSide(int node) => node >= MentorCount && node < FirstMentorOrganisation;

    /// <summary>The nodes below an organisation or the hub.</summary>
    public ReadOnlySpan<int> ChildrenOf(int node)
    {
        var parent = node - FirstOrganisation;
        return Children.AsSpan(ChildStarts[parent], ChildStarts[parent + 1] - ChildStarts[parent]);
    }

    /// <summary>What a pair is charged at a node's gate.</summary>
    public long PriceOf(int node) => PriceOf(node, Potential);

    /// <summary>The same by potentials kept from an earlier stage.</summary>
    public long PriceOf(int node, long[] potential)
        => IsMenteeSide(node) ? potential[node] - potential[Parent[node]] : potential[Parent[node]] - potential[node];

    /// <summary>
    /// Where a node stands in a search among those equally near: hub and organisations first, because from there it is never far to the end, while people lead
    /// to ever more people.
    /// </summary>
    public int PlaceOf(int node) => node >= FirstOrganisation ? Hub - node : node + NodeCount - FirstOrganisation;

    /// <summary>The node at a place of a search.</summary>
    public int NodeAtPlace(int place) => place < NodeCount - FirstOrganisation ? Hub - place : place - NodeCount + FirstOrganisation;

    /// <summary>The first chosen edge of a mentor, or -1.</summary>
    public int FirstHeld(int mentor) => firstHeld[mentor];

    /// <summary>The chosen edge of the same mentor after this one, or -1.</summary>
    public int NextHeld(int edge) => nextHeld[edge];

    public void Choose(int edge)
    {
        var mentor = EdgeMentor[edge];
        IsChosen[edge] = true;
        (nextHeld[edge], previousHeld[edge]) = (firstHeld[mentor], -1);
        if (firstHeld[mentor] >= 0)
        {
            previousHeld[firstHeld[mentor]] = edge;
        }

        firstHeld[mentor] = edge;
    }

    public void GiveUp(int edge)
    {
        IsChosen[edge] = false;
        var (before, after) = (previousHeld[edge], nextHeld[edge]);
        if (before >= 0)
        {
            nextHeld[before] = after;
        }
        else
        {
            firstHeld[EdgeMentor[edge]] = after;
        }

        if (after >= 0)
        {
            previousHeld[after] = before;
        }
    }

    /// <summary>Sends one pair more through a node's gate, or one fewer.</summary>
    public void Pass(int node, int pairs)
    {
        Flow[node] += pairs;
        var (from, to) = IsMenteeSide(node) ? (Parent[node], node) : (node, Parent[node]);
        Imbalance[from] -= pairs;
        Imbalance[to] += pairs;
    }

    /// <summary>Sends one pair along an arc: an edge, or the gate between the two nodes when the edge is below 0. Against the direction of an arc that takes one back.</summary>
    public void Shift(int start, int end, int edge)
    {
        if (edge < 0)
        {
            var gate = start < Hub && Parent[start] == end ? start : end;
            Pass(gate, IsMenteeSide(gate) == (gate == end) ? 1 : -1);
            return;
        }

        Imbalance[start]--;
        Imbalance[end]++;
        if (IsChosen[edge])
        {
            GiveUp(edge);
        }
        else
        {
            Choose(edge);
        }
    }

    private int[] Parents(AssignmentProblem problem)
    {
        var parents = new int[Hub];
        Array.Fill(parents, Hub);
        Attach(problem.MenteeQuotas, MenteeOrder, MentorCount, FirstOrganisation);
        Attach(problem.MentorQuotas, MentorOrder, 0, FirstMentorOrganisation);
        return parents;

        void Attach(OrganisationQuotas? quotas, int[] order, int firstPerson, int firstOrganisation)
        {
            for (var rank = 0; quotas is not null && rank < order.Length; rank++)
            {
                var organisation = quotas.OrganisationOf[order[rank]];
                parents[firstPerson + rank] = organisation < 0 ? Hub : firstOrganisation + organisation;
            }
        }
    }

    private (int[] Starts, int[] Children) ListChildren()
    {
        var starts = new int[Hub - FirstOrganisation + 2];
        foreach (var parent in Parent)
        {
            starts[parent - FirstOrganisation + 1]++;
        }

        for (var place = 1; place < starts.Length; place++)
        {
            starts[place] += starts[place - 1];
        }

        var next = starts[..^1];
        var children = new int[Hub];
        for (var node = 0; node < Hub; node++)
        {
            children[next[Parent[node] - FirstOrganisation]++] = node;
        }

        return (starts, children);
    }

    private (int[] Starts, int[] Mentors, int[] Origins) ListEdges(CandidateEdges edges, CancellationToken ct)
    {
        var mentorRank = TieBreakOrder.RanksOf(MentorOrder);
        var starts = new int[MenteeCount + 1];
        var (mentors, origins) = (new int[edges.Count], new int[edges.Count]);
        var work = new Work(ct);
        for (var rank = 0; rank < MenteeCount; rank++)
        {
            var (from, to) = (edges.RowStarts[MenteeOrder[rank]], edges.RowStarts[MenteeOrder[rank] + 1]);
            var count = to - from;
            starts[rank + 1] = starts[rank] + count;
            for (var place = 0; place < count; place++)
            {
                mentors[starts[rank] + place] = mentorRank[edges.Mentors[from + place]];
                origins[starts[rank] + place] = from + place;
            }

            Array.Sort(mentors, origins, starts[rank], count);
            work.Count(count + 1);
        }

        return (starts, mentors, origins);
    }

    private int[] ListMentees()
    {
        var mentees = new int[EdgeCount];
        for (var mentee = 0; mentee < MenteeCount; mentee++)
        {
            mentees.AsSpan(EdgeStarts[mentee], EdgeStarts[mentee + 1] - EdgeStarts[mentee]).Fill(mentee);
        }

        return mentees;
    }

    /// <summary>Limits people to their capacity and organisations to their highest quota. Lowest quotas are for <see cref="StageWorth.LowestQuotas"/> to reach first.</summary>
    private void SetCapacities(AssignmentProblem problem, DemandSet demands)
    {
        var mentorDegrees = new int[MentorCount];
        foreach (var mentor in EdgeMentor)
        {
            mentorDegrees[mentor]++;
        }

        var members = new long[Hub + 1];
        for (var rank = 0; rank < MenteeCount; rank++)
        {
            Limit(NodeOfMentee(rank), problem.MenteeCapacities[MenteeOrder[rank]], EdgeStarts[rank + 1] - EdgeStarts[rank]);
        }

        for (var rank = 0; rank < MentorCount; rank++)
        {
            Limit(rank, problem.MentorCapacities[MentorOrder[rank]], mentorDegrees[rank]);
        }

        for (var node = FirstOrganisation; node < Hub; node++)
        {
            var (_, highest) = QuotaOf(demands, node);
            Upper[node] = (int)Math.Min(Math.Min(highest, members[node] + 1), int.MaxValue - 1);
        }

        void Limit(int node, int capacity, int degree)
        {
            Upper[node] = Math.Min(capacity, degree + 1);
            members[Parent[node]] += Upper[node];
        }
    }

    /// <summary>Lowest and highest quota of the organisation behind a node.</summary>
    public (int Lowest, int Highest) QuotaOf(DemandSet demands, int node)
        => node < FirstMentorOrganisation ? demands.MenteeQuotas[node - FirstOrganisation] : demands.MentorQuotas[node - FirstMentorOrganisation];

    /// <summary>Opens again what goals have closed: only the demands bind, lowest quotas among them.</summary>
    public void Reopen(AssignmentProblem problem, DemandSet demands)
    {
        Array.Clear(Lower);
        SetCapacities(problem, demands);
        for (var node = FirstOrganisation; node < Hub; node++)
        {
            Lower[node] = QuotaOf(demands, node).Lowest;
        }

        OpenUndecided(demands);
    }

    /// <summary>Chooses the pinned edges with their flow, and closes them and the excluded ones.</summary>
    private void Decide(DemandSet demands)
    {
        OpenUndecided(demands);
        var pinned = demands.PinnedEdges.ToHashSet();
        for (var edge = 0; edge < EdgeCount; edge++)
        {
            if (pinned.Contains(EdgeOrigin[edge]))
            {
                Choose(edge);
                Climb(NodeOfMentee(EdgeMentee[edge]));
                Climb(EdgeMentor[edge]);
            }
        }

        void Climb(int node)
        {
            for (; node < Hub; node = Parent[node])
            {
                Flow[node]++;
            }
        }
    }

    private void OpenUndecided(DemandSet demands)
    {
        var decided = demands.PinnedEdges.Concat(demands.ExcludedEdges).ToHashSet();
        for (var edge = 0; edge < EdgeCount; edge++)
        {
            IsOpen[edge] = !decided.Contains(EdgeOrigin[edge]);
        }
    }
}
