using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Changes the role or the quotas of an organisation in a programme. Values left out stay as they are.</summary>
public sealed record UpdateParticipatingOrganisationInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ParticipatingOrganisationId ParticipatingOrganisationId { get; init; }

    public required int Version { get; init; }

    public ParticipationRole? Role { get; init; }

    public int? MentorQuota { get; init; }

    public int? MenteeQuota { get; init; }

    /// <summary>Pairs in which it gives the mentor.</summary>
    public PairQuotaInput? GivingQuota { get; init; }

    /// <summary>Pairs in which it sends the mentee.</summary>
    public PairQuotaInput? ReceivingQuota { get; init; }
}
