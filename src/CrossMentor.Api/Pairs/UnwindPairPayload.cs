using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>unwindPair</c> answers.</summary>
public sealed record UnwindPairPayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
