using CrossMentor.Application.Commands;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Application.Matching;

/// <summary>Turns a draft scenario into pairs and learning groups, all or nothing.</summary>
public sealed record PublishMatchInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ScenarioId ScenarioId { get; init; }

    /// <summary>Version of the scenario that was looked at.</summary>
    public required int Version { get; init; }
}
