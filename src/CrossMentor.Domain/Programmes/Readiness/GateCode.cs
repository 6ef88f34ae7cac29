namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>A condition that a programme may ask of itself before it becomes active, or before it is closed.</summary>
public enum GateCode
{
    /// <summary>No two organisations of the programme compete.</summary>
    NoCompetitors,

    /// <summary>Each organisation offers about as many mentors as mentees.</summary>
    Balance,
}
