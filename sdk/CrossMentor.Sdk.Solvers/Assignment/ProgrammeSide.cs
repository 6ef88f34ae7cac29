namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>One of the two sides of an assignment.</summary>
public enum ProgrammeSide
{
    /// <summary>Those who are mentored.</summary>
    Mentee,

    /// <summary>Those who mentor.</summary>
    Mentor,
}
