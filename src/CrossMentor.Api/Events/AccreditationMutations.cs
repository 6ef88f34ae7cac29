using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>Mutations of <c>schema/accreditations.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class AccreditationMutations
{
    // Mutation.recordAccreditation(input: RecordAccreditationInput!): RecordAccreditationPayload!
    public static Task<RecordAccreditationPayload> RecordAccreditationAsync(
        RecordAccreditationInput input, ICommandHandler<RecordAccreditationInput, TrainerAccreditationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (TrainerAccreditation? changed, IReadOnlyList<Refusal> errors) => new RecordAccreditationPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.withdrawAccreditation(input: WithdrawAccreditationInput!): WithdrawAccreditationPayload!
    public static Task<WithdrawAccreditationPayload> WithdrawAccreditationAsync(
        WithdrawAccreditationInput input, ICommandHandler<WithdrawAccreditationInput, TrainerAccreditationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (TrainerAccreditation? changed, IReadOnlyList<Refusal> errors) => new WithdrawAccreditationPayload(changed, errors, input.ClientMutationId), ct);
}
