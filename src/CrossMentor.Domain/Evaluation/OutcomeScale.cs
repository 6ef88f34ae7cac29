namespace CrossMentor.Domain.Evaluation;

/// <summary>What an item measures. Answers are told by scale and never by item or person.</summary>
public enum OutcomeScale
{
    NetworkOfAlliances,
    ManagementAndLeadership,
    LeadershipRole,
    RoleModelAndValues,
    CareerClarity,
    ProfessionalDevelopment,
    CareerDirection,
    MentoringSkills,
    InclusiveLeadership,
    LeadershipReflection,
    FullConfidentiality,
    NoPowerRelation,
    MutualInspiration,
    SharedSolutions,
    GenerationBridges,
    LeadershipInsight,
    InclusionClimate,
}
