namespace CrossMentor.Domain.Programmes;

/// <summary>Who mentors whom along the common grade ladder.</summary>
public enum Orientation
{
    Traditional,

    /// <summary>Juniors mentor seniors.</summary>
    Reverse,
}
