namespace CrossMentor.Domain.Matching;

/// <summary>What became of a scenario.</summary>
public enum ScenarioState
{
    Draft,
    Published,

    /// <summary>Another scenario of the programme was published.</summary>
    Superseded,
}
