namespace CrossMentor.Sdk.Snapshots;

/// <summary>The bit sets of all people, one plane of 64-bit words after another, so that a block of people is contiguous within a plane.</summary>
internal sealed class BitColumn(Vocabulary vocabulary, int personCount, ulong[] planes)
{
    // Made when it is first asked for; whoever is slower makes the same once more.
    private ulong[]? stated;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public int PersonCount { get; } = personCount;

    public int WordCount { get; } = vocabulary.WordCount;

    public ReadOnlySpan<ulong> Planes => planes;

    /// <summary>All words of each set in one: 0 where the set is empty.</summary>
    public ReadOnlySpan<ulong> Stated => WordCount == 1 ? planes : stated ??= Unite();

    public ReadOnlySpan<ulong> Plane(int word, int start, int count) => planes.AsSpan((word * PersonCount) + start, count);

    public ulong Word(int word, int row) => planes[(word * PersonCount) + row];

    private ulong[] Unite()
    {
        var united = new ulong[PersonCount];
        for (var word = 0; word < WordCount; word++)
        {
            var plane = Plane(word, 0, PersonCount);
            for (var row = 0; row < united.Length; row++)
            {
                united[row] |= plane[row];
            }
        }

        return united;
    }
}
