namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Finds, among the solutions still open, one whose lowest score is highest, and a cut that proves it.</summary>
/// <remarks>
/// Binary search over the scores: is there a solution without any pair below the threshold? That is a question of feasibility, answered by giving up the pairs below it and
/// bringing them home some other way (Gabow and Tarjan, Algorithms for two bottleneck optimization problems, 1988, give the idea). When one finds no way, the
/// nodes that it can reach are a cut that no solution crosses often enough: prices 0 and 1 that prove there is none.
/// </remarks>
internal sealed class ThresholdSearch(AssignmentProblem problem, GoalNetwork network, CancellationToken ct)
{
    private const int NoPair = int.MaxValue;

    /// <summary>Raises the lowest score as far as possible, closes the edges below it, and leaves the proof in the potentials.</summary>
    public void Solve()
    {
        Array.Clear(network.Potential);
        var thresholds = Thresholds();
        var (low, high) = (0, thresholds.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var before = Save();
            if (Reroute(thresholds[middle]))
            {
                low = Array.BinarySearch(thresholds, LowestChosen()) is var place && place >= 0 ? Math.Max(middle, place) + 1 : middle + 1;
            }
            else
            {
                Restore(before);
                high = middle;
            }
        }

        var lowest = LowestChosen();
        if (lowest != NoPair && LowestSettled() > lowest)
        {
            Prove(lowest + 1);
        }

        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            network.IsOpen[edge] &= ScoreOf(edge) >= lowest;
        }
    }

    /// <summary>The scores that a better solution could have as its lowest, ascending; the last may mean that it has no pair at all.</summary>
    private int[] Thresholds()
    {
        var (lowest, most) = (LowestChosen(), LowestSettled());
        var scores = new HashSet<int> { most };
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.IsOpen[edge] && ScoreOf(edge) < most)
            {
                scores.Add(ScoreOf(edge));
            }
        }

        scores.RemoveWhere(score => score <= lowest);
        return [.. scores.Order()];
    }

    private int LowestChosen() => Lowest(edge => network.IsChosen[edge]);

    /// <summary>The lowest score of the pairs that every solution still open has.</summary>
    private int LowestSettled() => Lowest(edge => network.IsChosen[edge] && !network.IsOpen[edge]);

    private int Lowest(Func<int, bool> counts)
    {
        var lowest = NoPair;
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (counts(edge))
            {
                lowest = Math.Min(lowest, ScoreOf(edge));
            }
        }

        return lowest;
    }

    private int ScoreOf(int edge) => problem.Edges.Scores[network.EdgeOrigin[edge]];

    /// <summary>Gives up the open pairs below a threshold and finds other ways for them, or answers that there is none.</summary>
    private bool Reroute(int threshold) => Stuck(threshold) is null;

    private StageSearch? Stuck(int threshold)
    {
        var isBarred = new bool[network.EdgeCount];
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            isBarred[edge] = ScoreOf(edge) < threshold;
            if (isBarred[edge] && network.IsOpen[edge] && network.IsChosen[edge])
            {
                network.GiveUp(edge);
                network.Imbalance[network.NodeOfMentee(network.EdgeMentee[edge])]++;
                network.Imbalance[network.EdgeMentor[edge]]--;
            }
        }

        // Nothing is worth anything and all potentials are 0, so that the nearest way is any way.
        var search = new StageSearch(network, StageWorth.Nothing, isBarred, ct);
        for (var node = 0; node <= network.Hub; node++)
        {
            while (network.Imbalance[node] > 0)
            {
                if (!search.Run(node))
                {
                    return search;
                }

                search.Apply();
            }
        }

        return null;
    }

    private void Prove(int threshold)
    {
        var before = Save();
        var stuck = Stuck(threshold) ?? throw new System.Diagnostics.UnreachableException("A lowest score was found that the search has ruled out.");
        for (var node = 0; node <= network.Hub; node++)
        {
            network.Potential[node] = stuck.HasReached(node) ? 0 : 1;
        }

        Restore(before);
    }

    private (int[] Chosen, int[] Flow) Save()
        => ([.. Enumerable.Range(0, network.EdgeCount).Where(edge => network.IsChosen[edge])], [.. network.Flow]);

    private void Restore((int[] Chosen, int[] Flow) saved)
    {
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.IsChosen[edge])
            {
                network.GiveUp(edge);
            }
        }

        Array.ForEach(saved.Chosen, network.Choose);
        saved.Flow.CopyTo(network.Flow, 0);
        Array.Clear(network.Imbalance);
    }
}
