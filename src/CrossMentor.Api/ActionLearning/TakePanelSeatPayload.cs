using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>takePanelSeat</c> answers.</summary>
public sealed record TakePanelSeatPayload(PanelMember? PanelMember, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
