using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>updateScenarioDecisions</c> answers.</summary>
public sealed record UpdateScenarioDecisionsPayload(Scenario? Scenario, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
