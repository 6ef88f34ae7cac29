using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>standDownPanelMember</c> answers.</summary>
public sealed record StandDownPanelMemberPayload(PanelMember? PanelMember, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
