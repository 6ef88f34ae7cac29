namespace CrossMentor.Sdk.Solvers.Groups;

/// <summary>Groups under improvement: swaps of two members that keep the rules and lower the goals in sum.</summary>
internal sealed class GroupSwaps
{
    /// <summary>The most swaps tried a deal; bounds the time for rosters of thousands.</summary>
    private const int MostTries = 2_000_000;

    private readonly GroupProblem problem;
    private readonly int[] dealt;
    private readonly int[] groupOf;
    private readonly int[] placeOf;
    private readonly int[][] groups;
    private readonly long[] costs;
    private readonly HashSet<(int Group, int Organisation)> present = [];

    /// <summary>Deals the members round the groups in the order given.</summary>
    public GroupSwaps(GroupProblem problem, int[] dealt)
    {
        (this.problem, this.dealt) = (problem, dealt);
        groupOf = new int[dealt.Length];
        placeOf = new int[dealt.Length];
        groups = new int[problem.GroupCount][];
        for (var group = 0; group < groups.Length; group++)
        {
            groups[group] = new int[(dealt.Length - group + groups.Length - 1) / groups.Length];
        }

        for (var turn = 0; turn < dealt.Length; turn++)
        {
            var member = dealt[turn];
            (groupOf[member], placeOf[member]) = (turn % groups.Length, turn / groups.Length);
            groups[groupOf[member]][placeOf[member]] = member;
            present.Add((groupOf[member], problem.OrganisationOf[member]));
        }

        costs = Array.ConvertAll(groups, Cost);
    }

    /// <summary>Each goal's measure over all groups, times its weight.</summary>
    public long[] MeasureGoals()
        => [.. problem.Goals.Select(goal => goal.Weight * groups.Sum(group => goal.Measure(group)))];

    public IReadOnlyList<IReadOnlyList<int>> Groups() => [.. groups.Select(group => group.Order().ToArray())];

    /// <summary>Swaps until no swap improves, or the tries are used up. Pairs are tried in the order dealt, so the result is the same everywhere.</summary>
    public void Improve(CancellationToken ct)
    {
        var tries = 0;
        var hasImproved = problem.Goals.Count > 0;
        while (hasImproved)
        {
            hasImproved = false;
            for (var one = 0; one < dealt.Length; one++)
            {
                ct.ThrowIfCancellationRequested();
                for (var other = one + 1; other < dealt.Length; other++)
                {
                    if (!MaySwap(dealt[one], dealt[other]))
                    {
                        continue;
                    }

                    if (++tries > MostTries)
                    {
                        return;
                    }

                    hasImproved |= SwapIfBetter(dealt[one], dealt[other]);
                }
            }
        }
    }

    private bool MaySwap(int one, int other)
    {
        var (from, to) = (groupOf[one], groupOf[other]);
        if (from == to)
        {
            return false;
        }

        var (mine, theirs) = (problem.OrganisationOf[one], problem.OrganisationOf[other]);
        return mine == theirs || (!present.Contains((to, mine)) && !present.Contains((from, theirs)));
    }

    private bool SwapIfBetter(int one, int other)
    {
        var (from, to) = (groupOf[one], groupOf[other]);
        Exchange(one, other);
        var (fromCost, toCost) = (Cost(groups[from]), Cost(groups[to]));
        if (fromCost + toCost >= costs[from] + costs[to])
        {
            Exchange(one, other);
            return false;
        }

        (costs[from], costs[to]) = (fromCost, toCost);
        var (mine, theirs) = (problem.OrganisationOf[one], problem.OrganisationOf[other]);
        if (mine != theirs)
        {
            present.Remove((from, mine));
            present.Remove((to, theirs));
            present.Add((to, mine));
            present.Add((from, theirs));
        }

        return true;
    }

    private void Exchange(int one, int other)
    {
        (groupOf[one], groupOf[other]) = (groupOf[other], groupOf[one]);
        (placeOf[one], placeOf[other]) = (placeOf[other], placeOf[one]);
        groups[groupOf[one]][placeOf[one]] = one;
        groups[groupOf[other]][placeOf[other]] = other;
    }

    private long Cost(int[] group)
    {
        var cost = 0L;
        foreach (var goal in problem.Goals)
        {
            cost += goal.Weight * goal.Measure(group);
        }

        return cost;
    }
}
