using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Domain.Steering;

/// <summary>What a steering group has before it when it meets, as one reader may know it.</summary>
/// <param name="OpenGates">What keeps the programme from its next step.</param>
/// <param name="Balance">What organisations give and receive, as far as the reader may know it.</param>
public sealed record SteeringPack(
    ProgrammeId ProgrammeId,
    IReadOnlyList<GateReading> OpenGates,
    IReadOnlyList<Representative> Representatives,
    IReadOnlyList<SteeringTopic> OpenTopics,
    IReadOnlyList<NonRecruitmentCase> OpenCases,
    IReadOnlyList<SteeringDecision> Decisions,
    IReadOnlyList<OrganisationBalance> Balance,
    IReadOnlyList<ReciprocityRow> ReciprocityAlerts,
    IReadOnlyList<ExperiencedBenefit> BenefitAlerts);
