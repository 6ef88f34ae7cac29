namespace CrossMentor.Domain.Programmes;

/// <summary>How many pairs a matching has to give to an organisation on one side, and how many it may.</summary>
/// <param name="Minimum">At least so many; 0 for no such demand.</param>
/// <param name="Maximum">At most so many; null for no limit.</param>
public sealed record PairQuota(int Minimum, int? Maximum)
{
    /// <summary>Whether it asks for nothing.</summary>
    public bool IsOpen => Minimum == 0 && Maximum is null;
}
