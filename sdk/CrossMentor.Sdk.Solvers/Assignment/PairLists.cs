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
        var firsts = new int[owners + 1];
        foreach (var (owner, _) in pairs)
        {
            firsts[owner + 1]++;
        }

        for (var owner = 0; owner < owners; owner++)
        {
            firsts[owner + 1] += firsts[owner];
        }

        var next = firsts[..^1];
        var listed = new int[firsts[^1]];
        foreach (var (owner, other) in pairs)
        {
            listed[next[owner]++] = other;
        }

        return new PairLists(firsts, listed);
    }

    public ReadOnlySpan<int> Of(int owner) => others.AsSpan(starts[owner], starts[owner + 1] - starts[owner]);
}
