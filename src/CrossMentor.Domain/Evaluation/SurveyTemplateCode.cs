namespace CrossMentor.Domain.Evaluation;

/// <summary>The templates that the product ships.</summary>
public enum SurveyTemplateCode
{
    /// <summary>What mentors and mentees of many programmes say that they learn: the default learning scale.</summary>
    FiveLearningPoints,

    /// <summary>How mentees see their professional development.</summary>
    MenteeOutcomes,

    /// <summary>How mentors see their mentoring and their inclusive leadership.</summary>
    MentorOutcomes,

    /// <summary>How mentors saw their own leadership mirrored.</summary>
    MentorReflection,

    /// <summary>What only mentoring across organisations gives.</summary>
    CrossMentoringBenefits,

    /// <summary>What reverse mentoring is meant to bring about.</summary>
    ReverseOutcomes,
}
