using System.Security.Cryptography;

namespace CrossMentor.Domain.Evaluation;

/// <summary>One hash that commits to a list of hashes, and proofs that one of them is in it which tell nothing of the others. Built as in RFC 6962, section 2.1.</summary>
public static class MerkleTree
{
    private const byte Leaf = 0;
    private const byte Node = 1;

    /// <param name="hashes">In hexadecimal digits, and as many as there are.</param>
    public static string RootOf(IReadOnlyList<string> hashes) => Convert.ToHexStringLower(Root([.. hashes.Select(Convert.FromHexString)]));

    /// <summary>From the leaf to the root.</summary>
    public static IReadOnlyList<MerkleStep> PathOf(IReadOnlyList<string> hashes, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, hashes.Count);
        var steps = new List<MerkleStep>();
        Walk([.. hashes.Select(Convert.FromHexString)], index, steps);
        return steps;
    }

    private static void Walk(ReadOnlySpan<byte[]> leaves, int index, List<MerkleStep> steps)
    {
        if (leaves.Length == 1)
        {
            return;
        }

        var split = SplitOf(leaves.Length);
        var left = leaves[..split];
        var right = leaves[split..];
        if (index < split)
        {
            Walk(left, index, steps);
            steps.Add(new(IsLeft: false, Convert.ToHexStringLower(Root(right))));
        }
        else
        {
            Walk(right, index - split, steps);
            steps.Add(new(IsLeft: true, Convert.ToHexStringLower(Root(left))));
        }
    }

    private static byte[] Root(ReadOnlySpan<byte[]> leaves) => leaves.Length switch
    {
        0 => SHA256.HashData([]),
        1 => SHA256.HashData([Leaf, .. leaves[0]]),
        _ => SHA256.HashData([Node, .. Root(leaves[..SplitOf(leaves.Length)]), .. Root(leaves[SplitOf(leaves.Length)..])]),
    };

    // The largest power of two that is smaller than the number of leaves.
    private static int SplitOf(int count) => 1 << int.Log2(count - 1);
}
