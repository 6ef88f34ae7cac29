namespace CrossMentor.Domain.Organisations;

/// <summary>Why an organisation would start mentoring with others. Each is reason enough.</summary>
public enum StartCriterion
{
    /// <summary>It is too small for a mentoring programme of its own.</summary>
    TooSmall,

    /// <summary>It wants to learn about other fields, and how others conduct themselves and solve problems.</summary>
    WantsOtherFields,

    /// <summary>The skills of its leaders could improve.</summary>
    LeadershipCouldImprove,
}
