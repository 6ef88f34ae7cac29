namespace CrossMentor.Domain.Programmes;

/// <summary>What to talk about before two organisations meet in a programme. A warning forbids nothing.</summary>
public enum CompatibilityWarning
{
    /// <summary>They are closer than the band of the programme.</summary>
    TooAlike,

    /// <summary>They are further apart than the band of the programme.</summary>
    TooDifferent,

    /// <summary>They are of one sector without being of one group: competition and cartel law may forbid what their people tell each other,
    /// whether or not they have named each other competitors.</summary>
    SameSectorAntitrust,
}
