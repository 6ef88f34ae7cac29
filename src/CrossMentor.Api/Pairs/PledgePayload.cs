using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>pledge</c> answers.</summary>
public sealed record PledgePayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
