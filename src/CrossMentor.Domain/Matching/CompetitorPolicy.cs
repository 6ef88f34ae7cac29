namespace CrossMentor.Domain.Matching;

/// <summary>What becomes of organisations that compete.</summary>
public enum CompetitorPolicy
{
    /// <summary>Two of them cannot be in one programme.</summary>
    NotTogether,

    /// <summary>They may be in one programme, and their people are never paired.</summary>
    NotPaired,
}
