namespace CrossMentor.Matching.Inputs;

/// <summary>Who takes part in learning groups.</summary>
public enum LearningGroupMembers
{
    /// <summary>Mentees who got a mentor.</summary>
    PlacedMentees,

    /// <summary>All mentees of the run.</summary>
    AllMentees,
}
