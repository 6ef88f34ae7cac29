using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Application.Evaluation;

/// <summary>Closes a survey before its last day is over.</summary>
public sealed record CloseSurveyInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required SurveyId SurveyId { get; init; }

    public required int Version { get; init; }
}
