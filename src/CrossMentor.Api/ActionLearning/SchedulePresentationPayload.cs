using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>What <c>schedulePresentation</c> answers.</summary>
public sealed record SchedulePresentationPayload(Presentation? Presentation, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
