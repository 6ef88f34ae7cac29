namespace CrossMentor.Domain.Programmes;

/// <summary>How far a programme has come.</summary>
public enum ProgrammeState
{
    /// <summary>Organisations join and people are enrolled; no match is published.</summary>
    Preparing,

    /// <summary>A match is published. Kind and orientation can no longer change.</summary>
    Active,

    Closed,
}
