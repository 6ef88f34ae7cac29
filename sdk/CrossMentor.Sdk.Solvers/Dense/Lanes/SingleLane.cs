namespace CrossMentor.Sdk.Solvers.Dense.Lanes;

/// <summary>One number at a time: for processors without vectors, and for what is left over at the end of a row.</summary>
internal readonly struct SingleLane(int value) : ILanes<SingleLane>
{
    private readonly int value = value;

    public static int Count => 1;

    public static SingleLane operator +(SingleLane left, SingleLane right) => new(left.value + right.value);

    public static SingleLane operator -(SingleLane left, SingleLane right) => new(left.value - right.value);

    public static SingleLane Splat(int value) => new(value);

    public static SingleLane Load(ReadOnlySpan<int> numbers, int at) => new(numbers[at]);

    public static SingleLane Min(SingleLane left, SingleLane right) => new(Math.Min(left.value, right.value));

    public static SingleLane Max(SingleLane left, SingleLane right) => new(Math.Max(left.value, right.value));

    public static SingleLane WhereLess(SingleLane left, SingleLane right, SingleLane value, SingleLane other) => left.value < right.value ? value : other;

    public static ulong LessBits(SingleLane left, SingleLane right) => left.value < right.value ? 1UL : 0;

    public static ulong EqualBits(SingleLane left, SingleLane right) => left.value == right.value ? 1UL : 0;

    public void Store(Span<int> numbers, int at) => numbers[at] = value;
}
