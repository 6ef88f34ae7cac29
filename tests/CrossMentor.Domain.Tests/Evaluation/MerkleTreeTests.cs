using System.Security.Cryptography;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>A proof leads from each leaf to the root, and from nothing else.</summary>
public sealed class MerkleTreeTests
{
    [Fact]
    public void Every_leaf_of_every_small_tree_is_proved_and_no_other_hash_is()
    {
        for (var count = 1; count <= 33; count++)
        {
            var leaves = Leaves(count);
            var root = MerkleTree.RootOf(leaves);
            for (var index = 0; index < count; index++)
            {
                var path = MerkleTree.PathOf(leaves, index);

                Assert.Equal(root, Follow(leaves[index], path));
                Assert.NotEqual(root, Follow(Hash(1_000 + index), path));
                Assert.True(path.Count <= Math.Ceiling(Math.Log2(count)), $"{count} leaves, {path.Count} steps.");
            }
        }
    }

    [Fact]
    public void Another_leaf_another_number_and_another_order_make_another_root()
    {
        var leaves = Leaves(5);
        string[] roots =
        [
            MerkleTree.RootOf(leaves), MerkleTree.RootOf(leaves[..4]), MerkleTree.RootOf([.. leaves, Hash(9)]), MerkleTree.RootOf([.. leaves.Reverse()]),
            MerkleTree.RootOf([.. leaves[..4], Hash(9)]), MerkleTree.RootOf([]),
        ];

        Assert.Equal(roots.Length, roots.Distinct(StringComparer.Ordinal).Count());
    }

    // From the specification: the hash of no leaves is that of nothing.
    [Fact]
    public void The_root_of_nothing_is_the_hash_of_nothing()
        => Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", MerkleTree.RootOf([]));

    // As the documentation tells a juror to do it.
    private static string Follow(string receipt, IReadOnlyList<MerkleStep> path)
    {
        var hash = SHA256.HashData([0, .. Convert.FromHexString(receipt)]);
        foreach (var step in path)
        {
            var other = Convert.FromHexString(step.Hash);
            hash = step.IsLeft ? SHA256.HashData([1, .. other, .. hash]) : SHA256.HashData([1, .. hash, .. other]);
        }

        return Convert.ToHexStringLower(hash);
    }

    private static string[] Leaves(int count) => [.. Enumerable.Range(0, count).Select(Hash)];

    private static string Hash(int number) => Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(number)));
}
