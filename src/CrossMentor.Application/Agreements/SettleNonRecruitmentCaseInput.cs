using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Application.Agreements;

/// <summary>Writes at a case what the steering group found about it.</summary>
public sealed record SettleNonRecruitmentCaseInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required NonRecruitmentCaseId NonRecruitmentCaseId { get; init; }

    public required int Version { get; init; }

    /// <summary>The adopted decision that found it.</summary>
    public required SteeringDecisionId SteeringDecisionId { get; init; }
}
