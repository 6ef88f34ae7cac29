namespace CrossMentor.Domain.Evaluation;

/// <summary>How far somebody agrees with a statement.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Value">1 (not at all) to 5 (entirely).</param>
public sealed record SurveyAnswer(string Item, int Value);
