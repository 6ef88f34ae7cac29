using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Sends somebody of an organisation to the sponsor panel.</summary>
public sealed record AppointPanelMemberInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required string Name { get; init; }

    public string? JobTitle { get; init; }

    public required bool IsBoardMember { get; init; }
}
