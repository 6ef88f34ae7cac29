namespace CrossMentor.Domain.Privacy;

/// <summary>A dimension of diversity that an edition may be about.</summary>
public enum DiversityDimension
{
    Gender,
    CulturalBackground,
}
