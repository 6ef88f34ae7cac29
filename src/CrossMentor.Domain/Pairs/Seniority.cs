namespace CrossMentor.Domain.Pairs;

/// <summary>Experience so coarse that it tells nobody from another.</summary>
public enum Seniority
{
    /// <summary>Nobody said how long the person has worked.</summary>
    Unknown,

    /// <summary>Less than five years.</summary>
    Early,

    /// <summary>Five to fourteen years.</summary>
    Middle,

    /// <summary>Fifteen years or more.</summary>
    Senior,
}
