using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Matching;

/// <summary>What <c>replayMatchRun</c> answers.</summary>
public sealed record ReplayMatchRunPayload(MatchTask? MatchTask, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
