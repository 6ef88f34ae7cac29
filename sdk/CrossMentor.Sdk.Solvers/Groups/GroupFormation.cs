namespace CrossMentor.Sdk.Solvers.Groups;

/// <summary>How good the groups are at one goal, before and after balancing.</summary>
/// <param name="Name">The goal's name.</param>
/// <param name="Before">The groups' measures in sum, times the weight, as dealt.</param>
/// <param name="After">The same after balancing.</param>
public readonly record struct GoalBalance(string Name, long Before, long After);

/// <summary>Either the groups, or the reasons why there are none.</summary>
public sealed record GroupFormation
{
    private GroupFormation()
    {
    }

    /// <summary>Whether no grouping keeps the rules; then <see cref="Refusals"/> says why and everything else is empty.</summary>
    public bool IsRefused => Refusals.Count > 0;

    /// <summary>Why there are no groups; organisations at fault by index.</summary>
    public IReadOnlyList<GroupRefusal> Refusals { get; private init; } = [];

    /// <summary>The members of each group, by index.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups { get; private init; } = [];

    /// <summary>Whether every group has exactly one member of every organisation.</summary>
    public bool IsTransversal { get; private init; }

    /// <summary>The goals in the order of the problem.</summary>
    public IReadOnlyList<GoalBalance> Balance { get; private init; } = [];

    /// <summary>All goals together as the best deal left them, weighted.</summary>
    public long TotalBefore => Balance.Sum(goal => goal.Before);

    /// <summary>All goals together after balancing, weighted; never more than <see cref="TotalBefore"/>.</summary>
    public long TotalAfter => Balance.Sum(goal => goal.After);

    internal static GroupFormation Refused(IReadOnlyList<GroupRefusal> refusals) => new() { Refusals = refusals };

    internal static GroupFormation Formed(IReadOnlyList<IReadOnlyList<int>> groups, bool isTransversal, IReadOnlyList<GoalBalance> balance)
        => new() { Groups = groups, IsTransversal = isTransversal, Balance = balance };
}
