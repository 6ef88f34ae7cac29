namespace CrossMentor.Domain.Programmes;

/// <summary>Which fact of a person a condition of a track looks at.</summary>
public enum TrackConditionKind
{
    Grade,
    Experience,
    Function,
    Skill,
    Country,
    Language,
}
