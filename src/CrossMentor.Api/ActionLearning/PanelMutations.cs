using CrossMentor.Api.Reading;
using CrossMentor.Application.ActionLearning;
using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.ActionLearning;

/// <summary>Mutations of <c>schema/panel.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class PanelMutations
{
    // Mutation.appointPanelMember(input: AppointPanelMemberInput!): AppointPanelMemberPayload!
    public static Task<AppointPanelMemberPayload> AppointPanelMemberAsync(
        AppointPanelMemberInput input, ICommandHandler<AppointPanelMemberInput, IssuedSeat<PanelMemberId>> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(
            handler, input, (PanelMember? changed, string? code, IReadOnlyList<Refusal> errors) => new AppointPanelMemberPayload(changed, code, errors, input.ClientMutationId), ct);

    // Mutation.standDownPanelMember(input: StandDownPanelMemberInput!): StandDownPanelMemberPayload!
    public static Task<StandDownPanelMemberPayload> StandDownPanelMemberAsync(
        StandDownPanelMemberInput input, ICommandHandler<StandDownPanelMemberInput, PanelMemberId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PanelMember? changed, IReadOnlyList<Refusal> errors) => new StandDownPanelMemberPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.takePanelSeat(input: TakePanelSeatInput!): TakePanelSeatPayload!
    public static Task<TakePanelSeatPayload> TakePanelSeatAsync(
        TakePanelSeatInput input, ICommandHandler<TakePanelSeatInput, PanelMemberId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PanelMember? changed, IReadOnlyList<Refusal> errors) => new TakePanelSeatPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.schedulePresentation(input: SchedulePresentationInput!): SchedulePresentationPayload!
    public static Task<SchedulePresentationPayload> SchedulePresentationAsync(
        SchedulePresentationInput input, ICommandHandler<SchedulePresentationInput, PresentationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Presentation? changed, IReadOnlyList<Refusal> errors) => new SchedulePresentationPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.presentSolution(input: PresentSolutionInput!): PresentSolutionPayload!
    public static Task<PresentSolutionPayload> PresentSolutionAsync(
        PresentSolutionInput input, ICommandHandler<PresentSolutionInput, ArtefactId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Artefact? changed, IReadOnlyList<Refusal> errors) => new PresentSolutionPayload(changed, errors, input.ClientMutationId), ct);
}
