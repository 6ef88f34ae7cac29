using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>setCareerPlan</c> answers.</summary>
public sealed record SetCareerPlanPayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
