namespace CrossMentor.Domain.Events;

/// <summary>On which side of the boundaries of mentoring something lies.</summary>
public enum BoundaryAnswer
{
    /// <summary>It belongs to mentoring.</summary>
    Within,

    /// <summary>It is something else.</summary>
    Outside,
}
