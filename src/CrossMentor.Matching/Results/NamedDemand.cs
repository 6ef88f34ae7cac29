using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Results;

/// <summary>One of the demands that cannot hold together, with the ids of those whom it concerns.</summary>
/// <param name="Kind">What is demanded.</param>
/// <param name="OrganisationId">The organisation, for quotas.</param>
/// <param name="Side">Whether its mentors' or its mentees' pairs are counted, for quotas.</param>
/// <param name="Pairs">How many pairs, for quotas.</param>
/// <param name="MentorId">The mentor, for pins and exclusions.</param>
/// <param name="MenteeId">The mentee, for pins and exclusions.</param>
public sealed record NamedDemand(DemandKind Kind, Guid? OrganisationId, Side? Side, int? Pairs, Guid? MentorId, Guid? MenteeId);
