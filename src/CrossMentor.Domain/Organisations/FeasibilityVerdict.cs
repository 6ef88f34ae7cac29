namespace CrossMentor.Domain.Organisations;

/// <summary>Whether an organisation finds enough pairs among its own people.</summary>
public enum FeasibilityVerdict
{
    /// <summary>Too many lines or people are not known to say.</summary>
    Unknown,

    /// <summary>Hardly anybody can be paired inside without a power relation: look for mentors and mentees elsewhere.</summary>
    CrossMentoringAdvised,

    /// <summary>There are enough pairs inside. Mentoring across organisations may be worth it all the same.</summary>
    InternalMentoringPossible,
}
