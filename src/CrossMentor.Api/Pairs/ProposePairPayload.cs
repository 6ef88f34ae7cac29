using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>proposePair</c> answers.</summary>
public sealed record ProposePairPayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
