namespace CrossMentor.Sdk.Strategies;

/// <summary>On which side of a pair somebody is.</summary>
public enum Side
{
    /// <summary>Those who mentor.</summary>
    Mentor,

    /// <summary>Those who are mentored.</summary>
    Mentee,
}
