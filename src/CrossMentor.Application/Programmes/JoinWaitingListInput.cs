using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Lets an organisation, or one of its people, wait for a place.</summary>
public sealed record JoinWaitingListInput : ICommandInput, IReasoned
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    /// <summary>The organisation itself waits when left out.</summary>
    public PersonId? PersonId { get; init; }

    public required WaitingReason Reason { get; init; }

    string IReasoned.ReasonCode => Reason.ToString();

    /// <summary>The manager alone gives another than NORMAL.</summary>
    public WaitingPriority Priority { get; init; } = WaitingPriority.Normal;
}
