using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>completePair</c> answers.</summary>
public sealed record CompletePairPayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
