namespace CrossMentor.Domain.Pairs;

/// <summary>Whether something that a pair needs is in order.</summary>
public enum PairGateState
{
    Open,
    Passed,
}
