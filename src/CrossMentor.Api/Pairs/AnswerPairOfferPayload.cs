using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>answerPairOffer</c> answers.</summary>
public sealed record AnswerPairOfferPayload(PairOffer? Offer, Pair? Pair, IReadOnlyList<Refusal> Errors, string? ClientMutationId);
