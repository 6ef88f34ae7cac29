namespace CrossMentor.Sdk.Solvers.Groups;

/// <summary>Members of organisations who are to be divided into groups.</summary>
/// <remarks>Shapes are checked on construction; a roster that no grouping can serve is refused by <see cref="TransversalGroups"/>.</remarks>
public sealed class GroupProblem
{
    private readonly int[] organisationOf;
    private readonly IReadOnlyList<string>? keys;
    private readonly IReadOnlyList<GroupGoal> goals = [];

    /// <summary>States the problem.</summary>
    /// <param name="organisationOf">The organisation of each member, an index from 0. Taken over, not copied.</param>
    /// <param name="groupCount">How many groups to form, 1 or more.</param>
    /// <exception cref="ArgumentException">There is no group, or an organisation index is negative.</exception>
    public GroupProblem(int[] organisationOf, int groupCount)
    {
        ArgumentNullException.ThrowIfNull(organisationOf);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(groupCount);
        var nowhere = Array.FindIndex(organisationOf, organisation => organisation < 0);
        if (nowhere >= 0)
        {
            throw new ArgumentException($"Member {nowhere} has the organisation {organisationOf[nowhere]}.", nameof(organisationOf));
        }

        (this.organisationOf, GroupCount) = (organisationOf, groupCount);
    }

    /// <summary>How many members there are.</summary>
    public int MemberCount => organisationOf.Length;

    /// <summary>How many groups to form.</summary>
    public int GroupCount { get; }

    /// <summary>The organisation of each member.</summary>
    public ReadOnlySpan<int> OrganisationOf => organisationOf;

    /// <summary>What good groups have, beyond the rules; none by default.</summary>
    /// <exception cref="ArgumentException">A goal does not have one entry a member.</exception>
    public IReadOnlyList<GroupGoal> Goals
    {
        get => goals;
        init => goals = value.FirstOrDefault(goal => goal.MemberCount != MemberCount) is { } misfit
            ? throw new ArgumentException($"The goal {misfit.Name} has {misfit.MemberCount} entries for {MemberCount} members.", nameof(Goals))
            : value;
    }

    /// <summary>A stable key of each member; with distinct keys the order of the roster does not influence the groups.</summary>
    /// <exception cref="ArgumentException">There is not one key a member.</exception>
    public IReadOnlyList<string>? Keys
    {
        get => keys;
        init => keys = value is null || value.Count == MemberCount
            ? value
            : throw new ArgumentException($"There are {value.Count} keys for {MemberCount} members.", nameof(Keys));
    }
}
