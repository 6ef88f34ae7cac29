using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Application.Steering;

/// <summary>Puts something to the vote of the organisations.</summary>
public sealed record ProposeSteeringDecisionInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    /// <summary>The organisation that proposes it; left out by the manager.</summary>
    public OrganisationId? OrganisationId { get; init; }

    public SteeringTopicId? TopicId { get; init; }

    public required SteeringSubject Subject { get; init; }

    /// <summary>For a decision to waive a gate only, and needed there.</summary>
    public GateCode? Gate { get; init; }

    /// <summary>For a decision about a case of non-recruitment only, and needed there.</summary>
    public NonRecruitmentCaseId? NonRecruitmentCaseId { get; init; }

    /// <summary>For a decision about a case of non-recruitment only, and needed there.</summary>
    public NonRecruitmentState? Finding { get; init; }

    public required string Title { get; init; }

    public required string Reason { get; init; }

    public required DateOnly VotesUntil { get; init; }
}
