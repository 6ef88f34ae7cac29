using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>resolveScenario</c> answers.</summary>
public sealed record ResolveScenarioPayload(MatchTask? MatchTask, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
