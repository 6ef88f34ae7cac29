using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>Mutations of <c>schema/catalogue.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class CatalogueMutations
{
    // Mutation.describeProgramme(input: DescribeProgrammeInput!): DescribeProgrammePayload!
    public static Task<DescribeProgrammePayload> DescribeProgrammeAsync(
        DescribeProgrammeInput input, ICommandHandler<DescribeProgrammeInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new DescribeProgrammePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.joinWaitingList(input: JoinWaitingListInput!): JoinWaitingListPayload!
    public static Task<JoinWaitingListPayload> JoinWaitingListAsync(
        JoinWaitingListInput input, ICommandHandler<JoinWaitingListInput, WaitingEntryId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (WaitingEntry? changed, IReadOnlyList<Refusal> errors) => new JoinWaitingListPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.prioritiseWaitingEntry(input: PrioritiseWaitingEntryInput!): PrioritiseWaitingEntryPayload!
    public static Task<PrioritiseWaitingEntryPayload> PrioritiseWaitingEntryAsync(
        PrioritiseWaitingEntryInput input, ICommandHandler<PrioritiseWaitingEntryInput, WaitingEntryId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (WaitingEntry? changed, IReadOnlyList<Refusal> errors) => new PrioritiseWaitingEntryPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.leaveWaitingList(input: LeaveWaitingListInput!): LeaveWaitingListPayload!
    public static Task<LeaveWaitingListPayload> LeaveWaitingListAsync(
        LeaveWaitingListInput input, ICommandHandler<LeaveWaitingListInput, WaitingEntryId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (WaitingEntry? changed, IReadOnlyList<Refusal> errors) => new LeaveWaitingListPayload(changed, errors, input.ClientMutationId), ct);
}
