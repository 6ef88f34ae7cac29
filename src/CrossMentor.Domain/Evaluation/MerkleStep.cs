namespace CrossMentor.Domain.Evaluation;

/// <summary>One step from a leaf to the root of a <see cref="MerkleTree"/>.</summary>
/// <param name="IsLeft">Whether the hash stands to the left of what has been computed so far.</param>
public sealed record MerkleStep(bool IsLeft, string Hash);
