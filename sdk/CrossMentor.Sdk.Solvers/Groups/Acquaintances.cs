namespace CrossMentor.Sdk.Solvers.Groups;

/// <summary>People should meet whom they have not met yet: the measure of a group is how often its members have met before.</summary>
internal sealed class Acquaintances(int memberCount) : GroupGoal("acquaintances", weight: 1, memberCount)
{
    private readonly int[] encounters = new int[memberCount * memberCount];

    /// <summary>How many encounters there were between people who had met already.</summary>
    public long Repeats { get; private set; }

    public void Add(IReadOnlyList<IReadOnlyList<int>> groups) => Count(groups, 1);

    public void Remove(IReadOnlyList<IReadOnlyList<int>> groups) => Count(groups, -1);

    internal override long Measure(ReadOnlySpan<int> members)
    {
        var sum = 0L;
        for (var one = 0; one < members.Length; one++)
        {
            for (var other = one + 1; other < members.Length; other++)
            {
                sum += encounters[(members[one] * MemberCount) + members[other]];
            }
        }

        return sum;
    }

    private void Count(IReadOnlyList<IReadOnlyList<int>> groups, int change)
    {
        foreach (var group in groups)
        {
            foreach (var one in group)
            {
                foreach (var other in group)
                {
                    ref var count = ref encounters[(one * MemberCount) + other];
                    if (one < other)
                    {
                        Repeats += change > 0 ? (count > 0 ? 1 : 0) : (count > 1 ? -1 : 0);
                    }

                    count += one == other ? 0 : change;
                }
            }
        }
    }
}
