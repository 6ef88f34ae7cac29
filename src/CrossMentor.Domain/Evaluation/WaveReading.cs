namespace CrossMentor.Domain.Evaluation;

/// <summary>How a wave of a programme goes.</summary>
public sealed record WaveReading(Survey Survey, SurveyState State, IReadOnlyList<RoleResponses> Responses);
