using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Changes what is decided about pairs of a draft.</summary>
public sealed record UpdateScenarioDecisionsInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ScenarioId ScenarioId { get; init; }

    /// <summary>Version of the scenario that was looked at.</summary>
    public required int Version { get; init; }

    /// <summary>Pairs about which nothing is decided any more; taken back before anything is added.</summary>
    public IReadOnlyList<ScenarioPairInput> Remove { get; init; } = [];

    public IReadOnlyList<ScenarioDecisionInput> AddPins { get; init; } = [];

    public IReadOnlyList<ScenarioDecisionInput> AddExclusions { get; init; } = [];
}
