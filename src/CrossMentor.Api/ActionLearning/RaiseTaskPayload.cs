using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>raiseTask</c> answers.</summary>
public sealed record RaiseTaskPayload(GroupTask? GroupTask, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
