using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>Mutations of pairs in <c>schema/pair-life.graphql</c>.</summary>
public static class PairLifeMutations
{
    // Mutation.startPair(input: StartPairInput!): StartPairPayload!
    public static Task<StartPairPayload> StartPairAsync(
        StartPairInput input, ICommandHandler<StartPairInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new StartPairPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.completePair(input: CompletePairInput!): CompletePairPayload!
    public static Task<CompletePairPayload> CompletePairAsync(
        CompletePairInput input, ICommandHandler<CompletePairInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new CompletePairPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.pledge(input: PledgeInput!): PledgePayload!
    public static Task<PledgePayload> PledgeAsync(
        PledgeInput input, ICommandHandler<PledgeInput, PairId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Pair? changed, IReadOnlyList<Refusal> errors) => new PledgePayload(changed, errors, input.ClientMutationId), ct);
}
