namespace CrossMentor.Domain.Matching;

/// <summary>What kind of demand or rule is part of a conflict.</summary>
public enum MatchConflictKind
{
    /// <summary>An organisation has at least so many pairs.</summary>
    LowestQuota,

    /// <summary>An organisation has at most so many pairs.</summary>
    HighestQuota,

    /// <summary>A pair is fixed.</summary>
    Pin,

    /// <summary>A pair is ruled out.</summary>
    Exclusion,

    /// <summary>A rule keeps the people of two organisations apart.</summary>
    Rule,
}
