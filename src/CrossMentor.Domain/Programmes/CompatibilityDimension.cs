namespace CrossMentor.Domain.Programmes;

/// <summary>In what two organisations are alike or differ.</summary>
public enum CompatibilityDimension
{
    Sector,
    Size,
    Ownership,
    Country,
    Values,
}
