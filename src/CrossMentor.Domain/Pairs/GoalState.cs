namespace CrossMentor.Domain.Pairs;

/// <summary>Where a goal of a mentee stands.</summary>
public enum GoalState
{
    Open,
    Reached,

    /// <summary>Given up, which is part of learning.</summary>
    Dropped,
}
