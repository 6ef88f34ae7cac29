namespace CrossMentor.Sdk.Solvers.Tests;

public sealed class SelectionTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_smallest_values_come_to_the_front_and_none_is_lost(int seed)
    {
        var random = new Random(seed);
        var different = new[] { 1, 3, 1_000_000 }[random.Next(3)];
        ulong[] values = [.. Enumerable.Range(0, random.Next(1, 400)).Select(_ => random.Next(20) == 0 ? ulong.MaxValue : (ulong)random.Next(different))];
        var count = random.Next(0, values.Length + 1);
        var sorted = values.Order().ToArray();

        Selection.MoveSmallest(values, count);

        Assert.Equal(sorted[..count], values[..count].Order());
        Assert.Equal(sorted, values.Order());
    }
}
