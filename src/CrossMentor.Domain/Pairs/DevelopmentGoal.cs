namespace CrossMentor.Domain.Pairs;

/// <summary>What a mentee wants to develop.</summary>
/// <param name="Code">Taxonomy code.</param>
public sealed record DevelopmentGoal(string Code, GoalState State);
