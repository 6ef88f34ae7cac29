namespace CrossMentor.Domain.Evaluation;

/// <summary>What a programme declares of its prize before anybody is nominated.</summary>
public sealed record PrizePlan(string Name, PrizeTieBreak TieBreak, DateOnly NominationsUntil);
