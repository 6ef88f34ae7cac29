using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>Mutations of <c>schema/pairs.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class PairMutations
{
    // Mutation.proposePair(input: ProposePairInput!): ProposePairPayload!
    public static Task<ProposePairPayload> ProposePairAsync(
        ProposePairInput input, ICommandHandler<ProposePairInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new ProposePairPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.answerPairOffer(input: AnswerPairOfferInput!): AnswerPairOfferPayload!
    public static async Task<AnswerPairOfferPayload> AnswerPairOfferAsync(
        AnswerPairOfferInput input,
        ICommandHandler<AnswerPairOfferInput, PairId> handler,
        Mutations mutations,
        EntityLoader loader,
        PairOfferReader offers,
        CancellationToken ct)
    {
        var outcome = await mutations.RunAsync(handler, input, ct);
        return outcome.IsRefused
            ? new(null, null, outcome.Refusals, input.ClientMutationId)
            : new(await offers.FindAsync(outcome.Value, input.Side, ct), await loader.FindAsync<Pair, PairId>(outcome.Value, ct), [], input.ClientMutationId);
    }

    // Mutation.unwindPair(input: UnwindPairInput!): UnwindPairPayload!
    public static Task<UnwindPairPayload> UnwindPairAsync(
        UnwindPairInput input, ICommandHandler<UnwindPairInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new UnwindPairPayload(changed, errors, input.ClientMutationId), ct);
}
