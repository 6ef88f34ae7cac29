using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>Mutations of sessions in <c>schema/pair-life.graphql</c>.</summary>
public static class SessionMutations
{
    // Mutation.scheduleSession(input: ScheduleSessionInput!): ScheduleSessionPayload!
    public static Task<ScheduleSessionPayload> ScheduleSessionAsync(
        ScheduleSessionInput input, ICommandHandler<ScheduleSessionInput, PairSessionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PairSession? changed, IReadOnlyList<Refusal> errors) => new ScheduleSessionPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.rescheduleSession(input: RescheduleSessionInput!): RescheduleSessionPayload!
    public static Task<RescheduleSessionPayload> RescheduleSessionAsync(
        RescheduleSessionInput input, ICommandHandler<RescheduleSessionInput, PairSessionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PairSession? changed, IReadOnlyList<Refusal> errors) => new RescheduleSessionPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.cancelSession(input: CancelSessionInput!): CancelSessionPayload!
    public static Task<CancelSessionPayload> CancelSessionAsync(
        CancelSessionInput input, ICommandHandler<CancelSessionInput, PairSessionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PairSession? changed, IReadOnlyList<Refusal> errors) => new CancelSessionPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.logSession(input: LogSessionInput!): LogSessionPayload!
    public static Task<LogSessionPayload> LogSessionAsync(
        LogSessionInput input, ICommandHandler<LogSessionInput, PairSessionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PairSession? changed, IReadOnlyList<Refusal> errors) => new LogSessionPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.confirmSession(input: ConfirmSessionInput!): ConfirmSessionPayload!
    public static Task<ConfirmSessionPayload> ConfirmSessionAsync(
        ConfirmSessionInput input, ICommandHandler<ConfirmSessionInput, PairSessionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PairSession? changed, IReadOnlyList<Refusal> errors) => new ConfirmSessionPayload(changed, errors, input.ClientMutationId), ct);
}
