using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>Mutations of <c>schema/events.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class EventMutations
{
    // Mutation.scheduleEvent(input: ScheduleEventInput!): ScheduleEventPayload!
    public static Task<ScheduleEventPayload> ScheduleEventAsync(
        ScheduleEventInput input, ICommandHandler<ScheduleEventInput, ProgrammeEventId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (ProgrammeEvent? changed, IReadOnlyList<Refusal> errors) => new ScheduleEventPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.rescheduleEvent(input: RescheduleEventInput!): RescheduleEventPayload!
    public static Task<RescheduleEventPayload> RescheduleEventAsync(
        RescheduleEventInput input, ICommandHandler<RescheduleEventInput, ProgrammeEventId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (ProgrammeEvent? changed, IReadOnlyList<Refusal> errors) => new RescheduleEventPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.cancelEvent(input: CancelEventInput!): CancelEventPayload!
    public static Task<CancelEventPayload> CancelEventAsync(
        CancelEventInput input, ICommandHandler<CancelEventInput, ProgrammeEventId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (ProgrammeEvent? changed, IReadOnlyList<Refusal> errors) => new CancelEventPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.recordAttendance(input: RecordAttendanceInput!): RecordAttendancePayload!
    public static Task<RecordAttendancePayload> RecordAttendanceAsync(
        RecordAttendanceInput input, ICommandHandler<RecordAttendanceInput, ProgrammeEventId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (ProgrammeEvent? changed, IReadOnlyList<Refusal> errors) => new RecordAttendancePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.setTrainingModules(input: SetTrainingModulesInput!): SetTrainingModulesPayload!
    public static Task<SetTrainingModulesPayload> SetTrainingModulesAsync(
        SetTrainingModulesInput input, ICommandHandler<SetTrainingModulesInput, CurriculumId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Curriculum? changed, IReadOnlyList<Refusal> errors) => new SetTrainingModulesPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.setStrategicTopics(input: SetStrategicTopicsInput!): SetStrategicTopicsPayload!
    public static Task<SetStrategicTopicsPayload> SetStrategicTopicsAsync(
        SetStrategicTopicsInput input, ICommandHandler<SetStrategicTopicsInput, CurriculumId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Curriculum? changed, IReadOnlyList<Refusal> errors) => new SetStrategicTopicsPayload(changed, errors, input.ClientMutationId), ct);
}
