using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Evaluation;

/// <summary>Publishes what mentors and mentees are asked in one wave.</summary>
public sealed record PublishSurveyInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required SurveyWave Wave { get; init; }

    public IReadOnlyList<SurveyTemplateCode>? Templates { get; init; }

    public DateOnly? OpensOn { get; init; }

    public required DateOnly ClosesOn { get; init; }
}
