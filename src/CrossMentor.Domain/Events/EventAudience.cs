namespace CrossMentor.Domain.Events;

/// <summary>Whom something is for, by role.</summary>
public enum EventAudience
{
    Everybody,
    Mentors,
    Mentees,
}
