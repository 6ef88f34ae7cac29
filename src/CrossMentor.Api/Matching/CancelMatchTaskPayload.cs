using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>cancelMatchTask</c> answers.</summary>
public sealed record CancelMatchTaskPayload(MatchTask? MatchTask, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
