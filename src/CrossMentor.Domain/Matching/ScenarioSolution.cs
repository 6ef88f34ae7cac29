namespace CrossMentor.Domain.Matching;

/// <summary>Whether the proposals of a scenario are the answer to its decisions.</summary>
public enum ScenarioSolution
{
    /// <summary>The proposals answer the decisions as they stand.</summary>
    Current,

    /// <summary>Decisions changed since the proposals were made.</summary>
    Outdated,

    /// <summary>The scenario was drafted and has not been solved yet.</summary>
    None,
}
