using System.Numerics;

namespace CrossMentor.Sdk.Solvers.Groups;

/// <summary>Something that good groups have, measured for each group; less is better and the groups' measures are added.</summary>
/// <remarks>
/// Goals only choose among groupings that keep the rules. A goal carries a name for the report and a weight of 0 or more that
/// multiplies its measure. The arrays have one entry a member; they are taken over, not copied.
/// </remarks>
public abstract class GroupGoal
{
    private protected GroupGoal(string name, int weight, int memberCount)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        (Name, Weight, MemberCount) = (name, weight, memberCount);
    }

    /// <summary>The name under which the goal is reported, such as "skills".</summary>
    public string Name { get; }

    /// <summary>How much one unit of this goal's measure counts beside the other goals.</summary>
    public int Weight { get; }

    internal int MemberCount { get; }

    /// <summary>The measure of one group, before the weight.</summary>
    internal abstract long Measure(ReadOnlySpan<int> members);
}

/// <summary>Every trait (a bit, such as a skill) should be spread evenly: the measure is the sum over traits of the squared number of members who have it.</summary>
public sealed class SpreadTraits : GroupGoal
{
    private readonly ulong[] traits;

    /// <summary>States the goal.</summary>
    /// <param name="name">Name for the report.</param>
    /// <param name="traits">The traits of each member, one bit each.</param>
    /// <param name="weight">Weight of one unit.</param>
    public SpreadTraits(string name, ulong[] traits, int weight = 1)
        : base(name, weight, traits.Length) => this.traits = traits;

    internal override long Measure(ReadOnlySpan<int> members)
    {
        Span<int> counts = stackalloc int[64];
        foreach (var member in members)
        {
            for (var rest = traits[member]; rest != 0; rest &= rest - 1)
            {
                counts[BitOperations.TrailingZeroCount(rest)]++;
            }
        }

        var sum = 0L;
        foreach (var count in counts)
        {
            sum += (long)count * count;
        }

        return sum;
    }
}

/// <summary>The members of a group should have a trait in common, such as a language: the measure is how many members lack the trait most of them have.</summary>
public sealed class ShareTrait : GroupGoal
{
    private readonly ulong[] traits;

    /// <summary>States the goal.</summary>
    /// <param name="name">Name for the report.</param>
    /// <param name="traits">The traits of each member, one bit each.</param>
    /// <param name="weight">Weight of one unit.</param>
    public ShareTrait(string name, ulong[] traits, int weight = 1)
        : base(name, weight, traits.Length) => this.traits = traits;

    internal override long Measure(ReadOnlySpan<int> members)
    {
        Span<int> counts = stackalloc int[64];
        var most = 0;
        foreach (var member in members)
        {
            for (var rest = traits[member]; rest != 0; rest &= rest - 1)
            {
                most = Math.Max(most, ++counts[BitOperations.TrailingZeroCount(rest)]);
            }
        }

        return members.Length - most;
    }
}

/// <summary>The members of a group should have numbers near each other, such as UTC offsets: the measure is the highest minus the lowest, in the numbers' unit.</summary>
public sealed class KeepClose : GroupGoal
{
    private readonly int[] numbers;

    /// <summary>States the goal.</summary>
    /// <param name="name">Name for the report.</param>
    /// <param name="numbers">The number of each member, such as minutes ahead of UTC.</param>
    /// <param name="weight">Weight of one unit.</param>
    public KeepClose(string name, int[] numbers, int weight = 1)
        : base(name, weight, numbers.Length) => this.numbers = numbers;

    internal override long Measure(ReadOnlySpan<int> members)
    {
        var (lowest, highest) = (long.MaxValue, long.MinValue);
        foreach (var member in members)
        {
            lowest = Math.Min(lowest, numbers[member]);
            highest = Math.Max(highest, numbers[member]);
        }

        return members.IsEmpty ? 0 : highest - lowest;
    }
}

/// <summary>A number, such as years of experience, should be alike in sum over the groups: the measure is a group's distance from its fair share, times the number of members.</summary>
public sealed class SpreadNumber : GroupGoal
{
    private readonly int[] numbers;
    private readonly long total;

    /// <summary>States the goal.</summary>
    /// <param name="name">Name for the report.</param>
    /// <param name="numbers">The number of each member.</param>
    /// <param name="weight">Weight of one unit.</param>
    public SpreadNumber(string name, int[] numbers, int weight = 1)
        : base(name, weight, numbers.Length)
    {
        this.numbers = numbers;
        total = numbers.Sum(number => (long)number);
    }

    internal override long Measure(ReadOnlySpan<int> members)
    {
        var sum = 0L;
        foreach (var member in members)
        {
            sum += numbers[member];
        }

        // Times the number of members, so that the share total * size / members stays a whole number.
        return Math.Abs((sum * numbers.Length) - (total * members.Length));
    }
}
