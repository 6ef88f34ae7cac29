using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Says how many places of its mentors an organisation leaves to others.</summary>
public sealed record DonatePlacesInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipatingOrganisationId ParticipatingOrganisationId { get; init; }

    public required int Version { get; init; }

    /// <summary>All that it leaves, and not so many more.</summary>
    public required int Places { get; init; }
}
