using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Domain.Steering;

/// <summary>What is put to the vote.</summary>
/// <param name="ProposedById">The organisation that proposes it; null for the manager.</param>
/// <param name="TopicId">What it answers, if it answers something.</param>
/// <param name="Gate">The gate to do without; null for every other subject.</param>
/// <param name="Case">The case that something is to be found about; null for every other subject.</param>
/// <param name="Finding">What is to be found; null for every other subject.</param>
/// <param name="VotesUntil">The last day on which organisations vote.</param>
public sealed record SteeringMotion(
    SteeringSubject Subject,
    string Title,
    string Reason,
    DateOnly VotesUntil,
    OrganisationId? ProposedById = null,
    SteeringTopicId? TopicId = null,
    GateCode? Gate = null,
    NonRecruitmentCase? Case = null,
    NonRecruitmentState? Finding = null);
