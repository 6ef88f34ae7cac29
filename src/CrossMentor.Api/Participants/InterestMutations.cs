using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Participants;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>Mutations of <c>schema/interests.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class InterestMutations
{
    // Mutation.declareInterest(input: DeclareInterestInput!): DeclareInterestPayload!
    public static Task<DeclareInterestPayload> DeclareInterestAsync(
        DeclareInterestInput input, ICommandHandler<DeclareInterestInput, DeclaredInterestId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (DeclaredInterest? changed, IReadOnlyList<Refusal> errors) => new DeclareInterestPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.withdrawInterest(input: WithdrawInterestInput!): WithdrawInterestPayload!
    public static Task<WithdrawInterestPayload> WithdrawInterestAsync(
        WithdrawInterestInput input, ICommandHandler<WithdrawInterestInput, DeclaredInterestId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (DeclaredInterest? changed, IReadOnlyList<Refusal> errors) => new WithdrawInterestPayload(changed, errors, input.ClientMutationId), ct);
}
