namespace CrossMentor.Domain.Steering;

/// <summary>What became of a decision.</summary>
public enum SteeringDecisionState
{
    /// <summary>Organisations vote on it.</summary>
    Proposed,

    /// <summary>Enough voted, and more were for it than against it.</summary>
    Adopted,

    /// <summary>Enough voted, and no more were for it than against it.</summary>
    Rejected,

    /// <summary>Too few voted, so nothing was decided.</summary>
    Lapsed,
}
