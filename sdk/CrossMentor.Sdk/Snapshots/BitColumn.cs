namespace CrossMentor.Sdk.Snapshots;

/// <summary>The bit sets of all people, one plane of 64-bit words after another, so that a block of people is contiguous within a plane.</summary>
internal sealed class BitColumn(Vocabulary vocabulary, int personCount, ulong[] planes)
{
    public Vocabulary Vocabulary { get; } = vocabulary;

    public int PersonCount { get; } = personCount;

    public ReadOnlySpan<ulong> Planes => planes;

    public ReadOnlySpan<ulong> Plane(int word, int start, int count) => planes.AsSpan((word * PersonCount) + start, count);

    public ulong Word(int word, int row) => planes[(word * PersonCount) + row];
}
