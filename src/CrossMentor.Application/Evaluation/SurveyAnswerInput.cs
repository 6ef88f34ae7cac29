namespace CrossMentor.Application.Evaluation;

/// <summary>How far somebody agrees with a statement.</summary>
public sealed record SurveyAnswerInput
{
    public required string Item { get; init; }

    public required int Value { get; init; }
}
