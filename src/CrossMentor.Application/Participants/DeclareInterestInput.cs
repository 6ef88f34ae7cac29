using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Participants;

/// <summary>Declares a conflict with a person, or an influence over an organisation.</summary>
public sealed record DeclareInterestInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required PersonId PersonId { get; init; }

    public required InterestKind Kind { get; init; }

    public required InterestTie Tie { get; init; }

    public PersonId? OtherPersonId { get; init; }

    public string? Email { get; init; }

    public string? Name { get; init; }

    public OrganisationId? OrganisationId { get; init; }

    public string? Department { get; init; }
}
