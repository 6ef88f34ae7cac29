using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Steering;

/// <summary>Brings something before the steering group.</summary>
public sealed record AddSteeringTopicInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    /// <summary>The organisation that brings it up; left out by the manager.</summary>
    public OrganisationId? OrganisationId { get; init; }

    public required string Title { get; init; }

    public string? Details { get; init; }
}
