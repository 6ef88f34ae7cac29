namespace CrossMentor.Plugins.Scorers;

/// <summary>What a gap in seniority is measured in.</summary>
public enum SeniorityMeasure
{
    /// <summary>Grades on the common ladder.</summary>
    Grade,

    /// <summary>Years of experience.</summary>
    ExperienceYears,
}
