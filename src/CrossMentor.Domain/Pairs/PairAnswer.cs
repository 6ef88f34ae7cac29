namespace CrossMentor.Domain.Pairs;

/// <summary>What one of those who have to agree to a pair has said.</summary>
public enum PairAnswer
{
    /// <summary>The programme does not ask.</summary>
    NotAsked,
    Awaited,
    Agreed,
    Declined,
}
