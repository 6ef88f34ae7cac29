namespace CrossMentor.Domain.Programmes;

/// <summary>How far a programme has come.</summary>
public enum ProgrammeState
{
    /// <summary>Organisations join and people are enrolled; no match is published.</summary>
    Preparing,

    /// <summary>Its gates are passed, or a match is published. Who takes part is settled, and kind and orientation can no longer change.</summary>
    Active,

    Closed,
}
