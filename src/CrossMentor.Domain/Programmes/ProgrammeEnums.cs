namespace CrossMentor.Domain.Programmes;

/// <summary>The design of a programme, which follows from its formal intent.</summary>
public enum ProgrammeKind
{
    /// <summary>Some organisations only give mentors, and others only send mentees.</summary>
    OneWay,

    /// <summary>Each organisation gives about as many mentors as it sends mentees.</summary>
    TwoWay,

    /// <summary>Two-way pairs, and action-learning groups beside them.</summary>
    HybridActionLearning,
}

/// <summary>Who mentors whom along the common grade ladder.</summary>
public enum Orientation
{
    Traditional,

    /// <summary>Juniors mentor seniors.</summary>
    Reverse,
}

public enum ProgrammeState
{
    /// <summary>Organisations join and people are enrolled; no match is published.</summary>
    Preparing,

    /// <summary>A match is published. Kind and orientation can no longer change.</summary>
    Active,

    Closed,
}

/// <summary>What an organisation does in a programme.</summary>
public enum ParticipationRole
{
    ProvidesMentors,
    ProvidesMentees,
    ProvidesBoth,
}
