namespace CrossMentor.Domain.Events;

/// <summary>How far an event has come.</summary>
public enum EventState
{
    Scheduled,

    /// <summary>It has been recorded who was there. It stays as it is.</summary>
    Held,

    Cancelled,
}
