using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Steering;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Steering;

/// <summary>Mutations of <c>schema/steering.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class SteeringMutations
{
    // Mutation.appointRepresentative(input: AppointRepresentativeInput!): AppointRepresentativePayload!
    public static Task<AppointRepresentativePayload> AppointRepresentativeAsync(
        AppointRepresentativeInput input, ICommandHandler<AppointRepresentativeInput, RepresentativeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Representative? changed, IReadOnlyList<Refusal> errors) => new AppointRepresentativePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.standDownRepresentative(input: StandDownRepresentativeInput!): StandDownRepresentativePayload!
    public static Task<StandDownRepresentativePayload> StandDownRepresentativeAsync(
        StandDownRepresentativeInput input, ICommandHandler<StandDownRepresentativeInput, RepresentativeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Representative? changed, IReadOnlyList<Refusal> errors) => new StandDownRepresentativePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.addSteeringTopic(input: AddSteeringTopicInput!): AddSteeringTopicPayload!
    public static Task<AddSteeringTopicPayload> AddSteeringTopicAsync(
        AddSteeringTopicInput input, ICommandHandler<AddSteeringTopicInput, SteeringTopicId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (SteeringTopic? changed, IReadOnlyList<Refusal> errors) => new AddSteeringTopicPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.settleSteeringTopic(input: SettleSteeringTopicInput!): SettleSteeringTopicPayload!
    public static Task<SettleSteeringTopicPayload> SettleSteeringTopicAsync(
        SettleSteeringTopicInput input, ICommandHandler<SettleSteeringTopicInput, SteeringTopicId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (SteeringTopic? changed, IReadOnlyList<Refusal> errors) => new SettleSteeringTopicPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.proposeSteeringDecision(input: ProposeSteeringDecisionInput!): ProposeSteeringDecisionPayload!
    public static Task<ProposeSteeringDecisionPayload> ProposeSteeringDecisionAsync(
        ProposeSteeringDecisionInput input, ICommandHandler<ProposeSteeringDecisionInput, SteeringDecisionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (SteeringDecision? changed, IReadOnlyList<Refusal> errors) => new ProposeSteeringDecisionPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.castSteeringVote(input: CastSteeringVoteInput!): CastSteeringVotePayload!
    public static Task<CastSteeringVotePayload> CastSteeringVoteAsync(
        CastSteeringVoteInput input, ICommandHandler<CastSteeringVoteInput, SteeringDecisionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (SteeringDecision? changed, IReadOnlyList<Refusal> errors) => new CastSteeringVotePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.closeSteeringDecision(input: CloseSteeringDecisionInput!): CloseSteeringDecisionPayload!
    public static Task<CloseSteeringDecisionPayload> CloseSteeringDecisionAsync(
        CloseSteeringDecisionInput input, ICommandHandler<CloseSteeringDecisionInput, SteeringDecisionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (SteeringDecision? changed, IReadOnlyList<Refusal> errors) => new CloseSteeringDecisionPayload(changed, errors, input.ClientMutationId), ct);
}
