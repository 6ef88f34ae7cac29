namespace CrossMentor.Domain.Pairs;

/// <summary>Whether something that a pair needs is in order.</summary>
public enum PairGateState
{
    Open,
    Passed,

    /// <summary>The programme does not ask for it.</summary>
    NotAsked,
}
