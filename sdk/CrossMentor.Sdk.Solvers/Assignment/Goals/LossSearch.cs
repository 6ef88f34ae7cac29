using CrossMentor.Sdk.Solvers.Assignment.Flow;

namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Finds how a pair that is taken away is best made up for: the way from its mentee to its mentor on which the goals lose least, in their order.</summary>
/// <remarks>
/// <para>Dijkstra's algorithm with one length a goal, compared like words in a dictionary. No arc is shorter than nothing in that order: the prices of the first goal make none of them
/// cheaper than 0, those of the second none of the arcs that cost 0 by the first, because these are what the first leaves open, and so on.</para>
/// <para>One way is enough. Every goal is a sum of convex functions of the flow, sums with weights that fall fast enough are one such function, and by that a flow without
/// one pair is best when it differs from the best with it by a shortest way (Ahuja, Magnanti, Orlin, Network Flows, 1993, sections 9.11 and 14.5).</para>
/// </remarks>
internal sealed class LossSearch
{
    private const int NoEdge = -1;

    private readonly GoalNetwork network;
    private readonly SolvedStage[] stages;
    private readonly bool[] isBarred;
    private readonly Work work;
    private readonly LossHeap heap;
    private readonly long[] losses;
    private readonly long[] edgeLosses;
    private readonly int[] from;
    private readonly int[] via;
    private readonly int[] seenIn;
    private int search;
    private int target;

    /// <param name="network">A network solved by the goals and reopened.</param>
    /// <param name="stages">The goals that count, in their order; all of them sums.</param>
    /// <param name="isBarred">Edges that may not be taken; none when empty.</param>
    /// <param name="work">Counts the looks.</param>
    public LossSearch(GoalNetwork network, IEnumerable<SolvedStage> stages, bool[] isBarred, Work work)
    {
        (this.network, this.stages, this.isBarred, this.work) = (network, [.. stages], isBarred, work);
        heap = new LossHeap(network.NodeCount, (one, other) => LossOf(network.NodeAtPlace(one)).SequenceCompareTo(LossOf(network.NodeAtPlace(other))));
        losses = new long[network.NodeCount * this.stages.Length];
        edgeLosses = EdgeLosses();
        (from, via, seenIn) = (new int[network.NodeCount], new int[network.NodeCount], new int[network.NodeCount]);
    }

    /// <summary>Finds the best way for a chosen edge, or answers that nothing makes up for it.</summary>
    public bool Run(int edge)
    {
        work.TestNow();
        heap.Clear();
        search++;
        var source = network.NodeOfMentee(network.EdgeMentee[edge]);
        target = network.EdgeMentor[edge];
        (seenIn[source], from[source]) = (search, -1);
        LossOf(source).Clear();
        heap.Put(network.PlaceOf(source));
        while (!heap.IsEmpty && (!HasReached(target) || LossOf(network.NodeAtPlace(heap.Least)).SequenceCompareTo(LossOf(target)) < 0))
        {
            Leave(network.NodeAtPlace(heap.TakeLeast()));
        }

        return HasReached(target);
    }

    /// <summary>What each goal loses when a chosen edge is taken away and the way found makes up for it.</summary>
    public long[] LossWithout(int edge) => [.. LossOf(target).ToArray().Select((loss, goal) => loss - LossOfTaking(edge)[goal])];

    /// <summary>The edges on the way found, from its end: those that are chosen are given up on it, the others taken.</summary>
    public IEnumerable<int> Edges()
    {
        for (var node = target; from[node] >= 0; node = from[node])
        {
            if (via[node] >= 0)
            {
                yield return via[node];
            }
        }
    }

    private bool HasReached(int node) => seenIn[node] == search;

    private Span<long> LossOf(int node) => losses.AsSpan(node * stages.Length, stages.Length);

    private void Leave(int node)
    {
        if (node < network.Hub)
        {
            LeaveThroughGate(node, network.Parent[node], node, network.IsMenteeSide(node) ? -1 : 1);
        }

        if (node < network.MentorCount)
        {
            LeaveMentor(node);
        }
        else if (node < network.FirstOrganisation)
        {
            LeaveMentee(node, node - network.MentorCount);
        }
        else
        {
            var children = network.ChildrenOf(node);
            foreach (var child in children)
            {
                LeaveThroughGate(node, child, child, network.IsMenteeSide(child) ? 1 : -1);
            }

            work.Count(children.Length);
        }
    }

    /// <summary>Visits the node on the other side of a gate that has one pair more or fewer then.</summary>
    private void LeaveThroughGate(int start, int end, int gate, int pairs)
    {
        var flow = network.Flow[gate];
        if (pairs > 0 ? flow >= network.Upper[gate] : flow <= network.Lower[gate])
        {
            return;
        }

        Span<long> loss = stackalloc long[stages.Length];
        for (var goal = 0; goal < stages.Length; goal++)
        {
            var (worth, potential) = (stages[goal].Worth, stages[goal].Potential);
            loss[goal] = potential[start] - potential[end] + (pairs > 0 ? -worth.OfUnit(gate, flow + 1L) : worth.OfUnit(gate, flow));
        }

        Visit(start, end, NoEdge, loss, 1);
    }

    private void LeaveMentee(int node, int mentee)
    {
        var (start, end) = (network.EdgeStarts[mentee], network.EdgeStarts[mentee + 1]);
        for (var edge = start; edge < end; edge++)
        {
            if (network.IsOpen[edge] && !network.IsChosen[edge] && (isBarred.Length == 0 || !isBarred[edge]))
            {
                Visit(node, network.EdgeMentor[edge], edge, LossOfTaking(edge), 1);
            }
        }

        work.Count(end - start);
    }

    private void LeaveMentor(int node)
    {
        for (var edge = network.FirstHeld(node); edge >= 0; edge = network.NextHeld(edge))
        {
            if (network.IsOpen[edge])
            {
                Visit(node, network.NodeOfMentee(network.EdgeMentee[edge]), edge, LossOfTaking(edge), -1);
            }
        }
    }

    /// <summary>Notes a way to a node, unless one is known that loses no more, or the target is reached with no more.</summary>
    private void Visit(int start, int end, int edge, ReadOnlySpan<long> step, int sign)
    {
        var reached = LossOf(start);
        var known = LossOf(end);
        var nearest = LossOf(target);
        var (isNearer, isBefore) = (!HasReached(end), !HasReached(target));
        for (var goal = 0; goal < step.Length && !(isNearer && isBefore); goal++)
        {
            var loss = reached[goal] + (sign * step[goal]);
            if ((!isNearer && loss > known[goal]) || (!isBefore && loss > nearest[goal]))
            {
                return;
            }

            isNearer |= loss < known[goal];
            isBefore |= loss < nearest[goal];
        }

        if (!isNearer || !isBefore)
        {
            return;
        }

        for (var goal = 0; goal < step.Length; goal++)
        {
            known[goal] = reached[goal] + (sign * step[goal]);
        }

        (seenIn[end], from[end], via[end]) = (search, start, edge);
        if (end != target)
        {
            heap.Put(network.PlaceOf(end));
        }
    }

    private ReadOnlySpan<long> LossOfTaking(int edge) => edgeLosses.AsSpan(edge * stages.Length, stages.Length);

    /// <summary>What it costs by each goal and its prices to take an edge; to give it up costs as much less.</summary>
    private long[] EdgeLosses()
    {
        var found = new long[network.EdgeCount * stages.Length];
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var (mentee, mentor) = (network.NodeOfMentee(network.EdgeMentee[edge]), network.EdgeMentor[edge]);
            for (var goal = 0; goal < stages.Length; goal++)
            {
                var potential = stages[goal].Potential;
                found[(edge * stages.Length) + goal] = potential[mentee] - potential[mentor] - stages[goal].Worth.Of(edge);
            }
        }

        work.Count(found.Length);
        return found;
    }
}
