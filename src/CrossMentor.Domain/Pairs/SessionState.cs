namespace CrossMentor.Domain.Pairs;

/// <summary>Where a session of a pair stands.</summary>
public enum SessionState
{
    /// <summary>Proposed by one of the two for a day to come.</summary>
    Scheduled,

    /// <summary>One of the two says that it was held; the other has not confirmed it, and it does not count.</summary>
    Held,

    /// <summary>Both say that it was held. It counts.</summary>
    Confirmed,

    /// <summary>It was called off, or the report of it was taken back.</summary>
    Cancelled,
}
