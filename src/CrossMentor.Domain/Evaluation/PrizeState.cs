namespace CrossMentor.Domain.Evaluation;

/// <summary>How far a prize has come.</summary>
public enum PrizeState
{
    /// <summary>Mentees nominate their mentors, and the jury is appointed.</summary>
    Nominating,

    /// <summary>The jury votes.</summary>
    Voting,

    Awarded,

    /// <summary>Nobody was nominated, or too few of the jury voted.</summary>
    NotAwarded,
}
