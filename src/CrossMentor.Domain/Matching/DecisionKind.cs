namespace CrossMentor.Domain.Matching;

/// <summary>What somebody decided about a pair of a scenario.</summary>
public enum DecisionKind
{
    /// <summary>The pair is part of every solution. A pin lifts no rule.</summary>
    Pin,

    /// <summary>The pair is part of no solution.</summary>
    Exclusion,

    /// <summary>The pair stood in the scenario that this one was drafted from, and stays while no decision stands against it.</summary>
    Kept,
}
