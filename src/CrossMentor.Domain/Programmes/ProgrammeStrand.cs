namespace CrossMentor.Domain.Programmes;

/// <summary>What a track is about, where it is one of those that programmes of several houses have in common.</summary>
public enum ProgrammeStrand
{
    /// <summary>People who are on their way to a board.</summary>
    BoardPool,

    /// <summary>Women on their way to the top.</summary>
    FemaleLeadership,

    /// <summary>Generations that learn from each other.</summary>
    Generational,

    Neurodiversity,

    /// <summary>Mentors who give their time to organisations that could not pay for it.</summary>
    ProBono,
}
