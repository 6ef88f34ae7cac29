namespace CrossMentor.Domain.Programmes;

/// <summary>Whether an entry of a waiting list still counts.</summary>
public enum WaitingState
{
    Waiting,

    /// <summary>It was admitted, or does not want to wait any more.</summary>
    Left,
}
