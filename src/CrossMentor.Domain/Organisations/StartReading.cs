namespace CrossMentor.Domain.Organisations;

/// <summary>Whether one criterion for starting is met, and what that rests on.</summary>
public sealed record StartReading(StartCriterion Criterion, Truth State, AnswerSource Source, string? Evidence);
