using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Agreements;

/// <summary>What was found of a case, when, and by which decision.</summary>
public sealed record NonRecruitmentFinding(NonRecruitmentState State, DateOnly FoundOn, SteeringDecisionId SteeringDecisionId);
