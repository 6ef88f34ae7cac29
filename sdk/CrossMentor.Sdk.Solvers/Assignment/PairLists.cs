namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>What belongs to each of some owners, in compressed rows.</summary>
internal sealed class PairLists
{
    private readonly int[] starts;
    private readonly int[] others;

    private PairLists(int[] starts, int[] others) => (this.starts, this.others) = (starts, others);

    /// <summary>Lists pairs by owner, in the order in which they come; they are gone through twice.</summary>
    public static PairLists Of(int owners, IEnumerable<(int Owner, int Other)> pairs)
    {
        var starts = new int[owners + 1];
        foreach (var (owner, _) in pairs)
        {
            starts[owner + 1]++;
        }

        for (var owner = 0; owner < owners; owner++)
        {
            starts[owner + 1] += starts[owner];
        }

        var next = starts[..^1];
        var others = new int[starts[^1]];
        foreach (var (owner, other) in pairs)
        {
            others[next[owner]++] = other;
        }

        return new PairLists(starts, others);
    }

    public ReadOnlySpan<int> Of(int owner) => others.AsSpan(starts[owner], starts[owner + 1] - starts[owner]);
}
