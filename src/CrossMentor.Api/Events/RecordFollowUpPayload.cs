using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>What <c>recordFollowUp</c> answers.</summary>
public sealed record RecordFollowUpPayload(FollowUp? FollowUp, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
