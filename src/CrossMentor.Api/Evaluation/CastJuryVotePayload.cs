using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Evaluation;

/// <summary>What <c>castJuryVote</c> answers.</summary>
public sealed record CastJuryVotePayload(JuryBallot? Ballot, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
