namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>What a generated matching problem is like.</summary>
public enum ProblemShape
{
    /// <summary>A few people; no two sets of pairs have one total score, so only one answer is best.</summary>
    Untied,

    /// <summary>A few people and every candidate with the same score.</summary>
    Tied,

    /// <summary>Nobody takes part.</summary>
    Empty,

    /// <summary>Mentors and no mentee.</summary>
    MentorsOnly,

    /// <summary>Mentees and no mentor.</summary>
    MenteesOnly,

    /// <summary>People on both sides and not one candidate.</summary>
    NoCandidates,

    /// <summary>Mentors with room for none, one, two or three, mentees with room for one or two.</summary>
    Capacities,

    /// <summary>One organisation has nearly everybody, and every organisation has a highest number of pairs.</summary>
    Lopsided,

    /// <summary>Lowest and highest numbers of pairs on both sides, which some answer keeps.</summary>
    Quotas,

    /// <summary>Pinned pairs, which some answer keeps.</summary>
    Pinned,

    /// <summary>Pins and quotas together, which some answer keeps.</summary>
    PinnedQuotas,

    /// <summary>Scores at the ends of their range.</summary>
    Extremes,

    /// <summary>Some dozens of people, too many to try every answer.</summary>
    Large,

    /// <summary>More pins at one mentor than there is room for: no answer keeps the demands.</summary>
    ImpossiblePins,

    /// <summary>A lowest number of pairs beyond what the organisation's people have room for: no answer keeps the demands.</summary>
    ImpossibleQuota,
}
