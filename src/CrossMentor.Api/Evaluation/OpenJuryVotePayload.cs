using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>openJuryVote</c> answers.</summary>
public sealed record OpenJuryVotePayload(Prize? Prize, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
