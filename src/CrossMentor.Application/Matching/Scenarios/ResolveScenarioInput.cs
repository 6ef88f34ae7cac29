using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Queues a new solution of a draft.</summary>
public sealed record ResolveScenarioInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ScenarioId ScenarioId { get; init; }

    /// <summary>Version of the scenario that was looked at.</summary>
    public required int Version { get; init; }
}
