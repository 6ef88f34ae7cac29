using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>takeBackPairNote</c> answers.</summary>
public sealed record TakeBackPairNotePayload(Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
