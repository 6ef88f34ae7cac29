namespace CrossMentor.Domain.Evaluation;

/// <summary>That a vote is among those which were counted, without any other of them.</summary>
/// <param name="Root">The root that was published with the winner.</param>
/// <param name="Path">From the receipt to the root.</param>
public sealed record BallotProof(string Receipt, string Root, IReadOnlyList<MerkleStep> Path)
{
    /// <summary>Null when the vote is not among the counted ones.</summary>
    public static BallotProof? Of(string receipt, string root, IReadOnlyList<string> counted)
    {
        var index = counted.ToList().IndexOf(receipt);
        return index < 0 ? null : new(receipt, root, MerkleTree.PathOf(counted, index));
    }
}
