using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>startPair</c> answers.</summary>
public sealed record StartPairPayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
