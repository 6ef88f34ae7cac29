using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Evaluation;

/// <summary>Answers a survey as oneself.</summary>
public sealed record SubmitSurveyInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required SurveyId SurveyId { get; init; }

    public required ParticipantId ParticipantId { get; init; }

    public required IReadOnlyList<SurveyAnswerInput> Answers { get; init; }
}
