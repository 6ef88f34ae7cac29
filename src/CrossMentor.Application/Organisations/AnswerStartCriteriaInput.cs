using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Application.Organisations;

/// <summary>Keeps what an organisation says of itself when it thinks about starting.</summary>
public sealed record AnswerStartCriteriaInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    /// <summary>The caller must act for it.</summary>
    public required OrganisationId OrganisationId { get; init; }

    /// <summary>The version of the advice that was read; 0 before the first answer.</summary>
    public required int Version { get; init; }

    /// <summary>Criteria that are left out keep their answers.</summary>
    public IReadOnlyList<StartAnswerInput> Answers { get; init; } = [];

    public int? Threshold { get; init; }
}
