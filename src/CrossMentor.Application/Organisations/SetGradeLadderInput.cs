using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>Maps an organisation's own grades to the common ladder.</summary>
public sealed record SetGradeLadderInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<GradeStepInput> Steps { get; init; }
}
