namespace CrossMentor.Domain.Pairs;

/// <summary>The two sides of a pair.</summary>
public enum PairSide
{
    Mentor,
    Mentee,
}
