namespace CrossMentor.Domain.Pairs;

/// <summary>Why a pair ended before its time. None of them is a fault, and none says whose.</summary>
public enum PairEndReason
{
    /// <summary>Somebody left the programme.</summary>
    Withdrawal,

    /// <summary>The two do not suit each other.</summary>
    NoFit,

    /// <summary>The time for it cannot be found.</summary>
    LackOfTime,

    /// <summary>Somebody has changed work or place.</summary>
    ChangeOfWork,

    /// <summary>An influence of one over the other has come to light.</summary>
    ConflictOfInterest,

    /// <summary>A later match of the programme formed other pairs.</summary>
    Rematched,

    Other,
}
