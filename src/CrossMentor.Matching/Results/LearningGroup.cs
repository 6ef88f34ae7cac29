using System.Collections.Immutable;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.Results;

/// <summary>A learning group.</summary>
/// <param name="MemberIds">The participant ids of its members, ascending.</param>
/// <param name="Reason">What the group was formed by.</param>
public sealed record LearningGroup(ImmutableArray<Guid> MemberIds, Reason Reason);
