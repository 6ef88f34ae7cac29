namespace CrossMentor.Domain.Participants;

/// <summary>What is known of somebody's employment.</summary>
public enum EmploymentFactKind
{
    /// <summary>The person stands on a step of the common ladder.</summary>
    Grade,

    /// <summary>The person works for the organisation.</summary>
    Employed,

    /// <summary>The person works for the organisation no longer.</summary>
    Left,
}
