using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Proposes a version of the solution of a task.</summary>
public sealed record ProposeSolutionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required GroupTaskId GroupTaskId { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }

    public required IReadOnlyList<ParticipantId> AuthorIds { get; init; }

    public IReadOnlyList<OrganisationId> OrganisationIds { get; init; } = [];
}
