using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Events;

/// <summary>Mutations of <c>schema/follow-up.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class FollowUpMutations
{
    // Mutation.formIntervisionGroups(input: FormIntervisionGroupsInput!): FormIntervisionGroupsPayload!
    public static Task<FormIntervisionGroupsPayload> FormIntervisionGroupsAsync(
        FormIntervisionGroupsInput input, ICommandHandler<FormIntervisionGroupsInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new FormIntervisionGroupsPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.planFollowUp(input: PlanFollowUpInput!): PlanFollowUpPayload!
    public static Task<PlanFollowUpPayload> PlanFollowUpAsync(
        PlanFollowUpInput input, ICommandHandler<PlanFollowUpInput, FollowUpPlanId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (FollowUpPlan? changed, IReadOnlyList<Refusal> errors) => new PlanFollowUpPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.recordFollowUp(input: RecordFollowUpInput!): RecordFollowUpPayload!
    public static Task<RecordFollowUpPayload> RecordFollowUpAsync(
        RecordFollowUpInput input, ICommandHandler<RecordFollowUpInput, FollowUpId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (FollowUp? changed, IReadOnlyList<Refusal> errors) => new RecordFollowUpPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.appointSponsor(input: AppointSponsorInput!): AppointSponsorPayload!
    public static Task<AppointSponsorPayload> AppointSponsorAsync(
        AppointSponsorInput input, ICommandHandler<AppointSponsorInput, SponsorId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Sponsor? changed, IReadOnlyList<Refusal> errors) => new AppointSponsorPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.standDownSponsor(input: StandDownSponsorInput!): StandDownSponsorPayload!
    public static Task<StandDownSponsorPayload> StandDownSponsorAsync(
        StandDownSponsorInput input, ICommandHandler<StandDownSponsorInput, SponsorId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Sponsor? changed, IReadOnlyList<Refusal> errors) => new StandDownSponsorPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.logCommunication(input: LogCommunicationInput!): LogCommunicationPayload!
    public static Task<LogCommunicationPayload> LogCommunicationAsync(
        LogCommunicationInput input, ICommandHandler<LogCommunicationInput, CommunicationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Communication? changed, IReadOnlyList<Refusal> errors) => new LogCommunicationPayload(changed, errors, input.ClientMutationId), ct);
}
