using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Lets an organisation take part in a programme.</summary>
public sealed record AddParticipatingOrganisationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required ParticipationRole Role { get; init; }

    public int MentorQuota { get; init; }

    public int MenteeQuota { get; init; }

    /// <summary>Pairs in which it gives the mentor.</summary>
    public PairQuotaInput? GivingQuota { get; init; }

    /// <summary>Pairs in which it sends the mentee.</summary>
    public PairQuotaInput? ReceivingQuota { get; init; }
}
