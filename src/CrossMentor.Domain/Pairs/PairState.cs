namespace CrossMentor.Domain.Pairs;

/// <summary>Whether a pair goes on.</summary>
public enum PairState
{
    Published,
    Ended,
}
