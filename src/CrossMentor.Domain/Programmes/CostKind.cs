namespace CrossMentor.Domain.Programmes;

/// <summary>What money was spent on.</summary>
public enum CostKind
{
    Facilitation,
    Training,
    Venue,
    Travel,
    StaffTime,
    Materials,
    Platform,
    Other,
}
