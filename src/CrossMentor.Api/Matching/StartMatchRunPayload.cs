using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>startMatchRun</c> answers.</summary>
public sealed record StartMatchRunPayload(MatchRun? MatchRun, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
