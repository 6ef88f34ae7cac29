using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Events;

/// <summary>Says how often an organisation follows up on its people; what was said before is replaced.</summary>
public sealed record PlanFollowUpInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required DateOnly StartsOn { get; init; }

    public required int CadenceDays { get; init; }

    public int EscalatesAfter { get; init; } = 2;
}
