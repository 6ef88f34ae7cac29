namespace CrossMentor.Domain.Pairs;

/// <summary>How many mentees have a goal in a state.</summary>
public sealed record GoalCount(GoalState State, int Count);
