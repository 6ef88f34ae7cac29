using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>cancelMatchRun</c> answers.</summary>
public sealed record CancelMatchRunPayload(MatchRun? MatchRun, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
