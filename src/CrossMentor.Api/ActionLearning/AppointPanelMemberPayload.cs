using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>appointPanelMember</c> answers. The code is told once.</summary>
public sealed record AppointPanelMemberPayload(PanelMember? PanelMember, string? Code, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
