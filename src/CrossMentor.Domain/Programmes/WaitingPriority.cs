namespace CrossMentor.Domain.Programmes;

/// <summary>Who of those who wait comes first. The steering of a programme decides it; who came first decides among equals only.</summary>
public enum WaitingPriority
{
    Low,
    Normal,
    High,
    Urgent,
}
