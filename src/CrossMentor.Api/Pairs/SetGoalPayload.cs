using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>setGoal</c> answers.</summary>
public sealed record SetGoalPayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
