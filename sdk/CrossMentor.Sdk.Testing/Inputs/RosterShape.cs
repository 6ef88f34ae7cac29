namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>What a generated roster is like.</summary>
public enum RosterShape
{
    /// <summary>A few people of a few organisations, all facts known.</summary>
    Small,

    /// <summary>Everybody has the same facts, so everything ties.</summary>
    Alike,

    /// <summary>Nobody takes part.</summary>
    Empty,

    /// <summary>Mentors and no mentee.</summary>
    MentorsOnly,

    /// <summary>Mentees and no mentor.</summary>
    MenteesOnly,

    /// <summary>One organisation has nearly everybody.</summary>
    Lopsided,

    /// <summary>Every other fact is missing.</summary>
    Gaps,

    /// <summary>Nothing is known about anybody.</summary>
    NothingKnown,

    /// <summary>Whole numbers at the ends of their range, full sets, and reporting lines that run in a circle.</summary>
    Extremes,

    /// <summary>More mentors than one block holds.</summary>
    Many,
}
