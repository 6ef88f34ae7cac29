namespace CrossMentor.Matching.Inputs;

/// <summary>An organisation belongs to a group of companies; parent and subsidiaries share one group.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="GroupId">The group.</param>
public sealed record GroupMembership(Guid OrganisationId, Guid GroupId);
