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
