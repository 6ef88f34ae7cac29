using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Stable;

/// <summary>What was found of a matching.</summary>
/// <param name="Violation">The first rule that the pairs break, in words by index; empty when they keep all of them.</param>
/// <param name="BlockingPairCount">How many pairs would rather have each other; 0 when there is a violation, because they were not counted then.</param>
/// <param name="BlockingPairs">The first of them, by mentee and then by the mentee's list.</param>
public sealed record StabilityReport(string Violation, long BlockingPairCount, IReadOnlyList<PairIndex> BlockingPairs)
{
    /// <summary>True if the pairs keep the rules and nobody blocks them.</summary>
    public bool IsStable => Violation.Length == 0 && BlockingPairCount == 0;
}
