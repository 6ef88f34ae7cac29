using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Events;

/// <summary>Names somebody at the top of an organisation who stands for a programme.</summary>
public sealed record AppointSponsorInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required SponsorKind Kind { get; init; }

    public required string Name { get; init; }

    public string? JobTitle { get; init; }
}
