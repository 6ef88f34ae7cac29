using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>draftScenario</c> answers.</summary>
public sealed record DraftScenarioPayload(Scenario? Scenario, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
