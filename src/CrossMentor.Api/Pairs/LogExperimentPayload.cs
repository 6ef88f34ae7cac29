using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>logExperiment</c> answers.</summary>
public sealed record LogExperimentPayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
