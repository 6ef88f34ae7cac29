namespace CrossMentor.Domain.Events;

/// <summary>Where somebody says that a situation lies.</summary>
public sealed record SituationAnswer(string Code, BoundaryAnswer Answer);
