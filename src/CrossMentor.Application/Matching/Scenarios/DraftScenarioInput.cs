using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Makes a further draft of a run.</summary>
public sealed record DraftScenarioInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required MatchRunId MatchRunId { get; init; }

    /// <summary>A scenario of the run whose decisions the draft begins with.</summary>
    public ScenarioId? ScenarioId { get; init; }

    public required string Label { get; init; }

    /// <summary>Whether the pairs that the scenario proposes stay, so that as few as possible change.</summary>
    public bool KeepsPairs { get; init; }

    public IReadOnlyList<ScenarioDecisionInput> Pins { get; init; } = [];

    public IReadOnlyList<ScenarioDecisionInput> Exclusions { get; init; } = [];
}
