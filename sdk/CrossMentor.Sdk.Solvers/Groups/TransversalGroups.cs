using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Groups;

/// <summary>Forms groups in which no two members come from one organisation and whose sizes differ by at most one.</summary>
/// <remarks>
/// <para>Where every organisation has as many members as there are groups, each group gets exactly one member of each. In general the
/// rules can be kept exactly when no organisation has more members than there are groups: sorted by organisation and dealt round
/// like cards, members of one organisation fall on different groups (the marriage theorem for this case, by construction).</para>
/// <para>Balancing then swaps two members wherever both groups still keep the rules and the goals improve, until no swap does. Finding the
/// very best balance is NP-hard; the result is a local optimum, the best of several seeded deals.</para>
/// </remarks>
public static class TransversalGroups
{
    private const int Deals = 8;

    /// <summary>Forms the groups, or answers which organisations make it impossible.</summary>
    /// <param name="problem">Members, number of groups, goals.</param>
    /// <param name="seed">Decides the deals; the same problem, keys and seed give the same groups on every machine.</param>
    /// <param name="ct">Tested often enough that forming ends within about 50 ms of being cancelled.</param>
    /// <returns>The groups with their balance, or refusals.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static GroupFormation Form(GroupProblem problem, ulong seed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ct.ThrowIfCancellationRequested();
        var memberCounts = problem.OrganisationOf.ToArray().CountBy(organisation => organisation).OrderBy(entry => entry.Key).ToArray();
        var refusals = Refusals(problem, memberCounts);
        if (refusals.Count > 0)
        {
            return GroupFormation.Refused(refusals);
        }

        var best = BalancedDeal(problem, seed, ct);
        for (var deal = 1UL; deal < Deals && problem.Goals.Count > 0; deal++)
        {
            var next = BalancedDeal(problem, SplitMix.Mix(seed + deal), ct);
            if (next.After < best.After)
            {
                best = next;
            }
        }

        var isTransversal = Array.TrueForAll(memberCounts, entry => entry.Value == problem.GroupCount);
        return GroupFormation.Formed(best.Groups, isTransversal, best.Balance);
    }

    private static (IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<GoalBalance> Balance, long After) BalancedDeal(
        GroupProblem problem, ulong seed, CancellationToken ct)
    {
        var swaps = new GroupSwaps(problem, Deal(problem, seed));
        var before = swaps.MeasureGoals();
        swaps.Improve(ct);
        var after = swaps.MeasureGoals();
        var balance = problem.Goals.Select((goal, place) => new GoalBalance(goal.Name, before[place], after[place])).ToArray();
        return (swaps.Groups(), balance, after.Sum());
    }

    /// <summary>Deals the members, organisation after organisation in a seeded order, round the groups; answers the members in the order dealt.</summary>
    private static int[] Deal(GroupProblem problem, ulong seed)
    {
        var order = TieBreakOrder.Of(problem.MemberCount, problem.Keys, seed);
        var rankOfOrganisation = new Dictionary<int, int>();
        foreach (var member in order)
        {
            rankOfOrganisation.TryAdd(problem.OrganisationOf[member], rankOfOrganisation.Count);
        }

        var organisations = problem.OrganisationOf.ToArray();
        return [.. order.OrderBy(member => rankOfOrganisation[organisations[member]])];
    }

    private static List<GroupRefusal> Refusals(GroupProblem problem, KeyValuePair<int, int>[] memberCounts)
    {
        var refusals = new List<GroupRefusal>();
        if (problem.MemberCount < problem.GroupCount)
        {
            refusals.Add(new TooFewMembers(problem.MemberCount, problem.GroupCount));
        }

        refusals.AddRange(memberCounts
            .Where(entry => entry.Value > problem.GroupCount)
            .Select(entry => new OrganisationTooLarge(entry.Key, entry.Value, problem.GroupCount)));
        return refusals;
    }
}
