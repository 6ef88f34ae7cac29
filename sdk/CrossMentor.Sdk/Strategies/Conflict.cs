using System.Collections.Immutable;

namespace CrossMentor.Sdk.Strategies;

/// <summary>A demand that cannot hold together with the others named.</summary>
/// <param name="Reason">What excludes what.</param>
/// <param name="Mentors">The rows of the mentors concerned.</param>
/// <param name="Mentees">The rows of the mentees concerned.</param>
/// <param name="Organisations">The codes of the organisations concerned.</param>
public sealed record Conflict(
    Reason Reason,
    ImmutableArray<int> Mentors,
    ImmutableArray<int> Mentees,
    ImmutableArray<int> Organisations)
{
    /// <summary>
    /// The demands one by one, when the strategy can say that they are a smallest conflict: they cannot hold together, and without any one of them the others can. Empty otherwise.
    /// </summary>
    public ImmutableArray<ConflictingDemand> Demands { get; init; } = [];
}
