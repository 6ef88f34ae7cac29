namespace CrossMentor.Domain.Pairs;

/// <summary>How the two met.</summary>
public enum SessionFormat
{
    InPerson,
    Video,
    Telephone,

    /// <summary>One accompanied the other at work.</summary>
    Shadowing,
}
