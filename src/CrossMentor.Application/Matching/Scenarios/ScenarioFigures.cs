using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>One scenario of a comparison.</summary>
/// <param name="LeastScore">The score of the pair that fits least; null without pairs.</param>
/// <param name="MedianScore">The score in the middle, the lower of two; null without pairs.</param>
/// <param name="Organisations">By the ids of the organisations.</param>
/// <param name="Changes">All pairs that differ from the first scenario, those that were added first, then by mentee and mentor.</param>
public sealed record ScenarioFigures(
    ScenarioId ScenarioId, int? LeastScore, int? MedianScore, IReadOnlyList<OrganisationShare> Organisations, IReadOnlyList<PairChange> Changes)
{
    public int ChangedCount => Changes.Count;

    /// <summary>Pairs that the first scenario has too.</summary>
    public required int SharedCount { get; init; }
}
