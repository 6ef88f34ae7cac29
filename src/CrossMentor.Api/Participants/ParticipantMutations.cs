using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Participants;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Participants;

/// <summary>Mutations of <c>schema/participants.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class ParticipantMutations
{
    // Mutation.enrolParticipant(input: EnrolParticipantInput!): EnrolParticipantPayload!
    public static Task<EnrolParticipantPayload> EnrolParticipantAsync(
        EnrolParticipantInput input, ICommandHandler<EnrolParticipantInput, ParticipantId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Participant? changed, IReadOnlyList<Refusal> errors) => new EnrolParticipantPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.updateParticipant(input: UpdateParticipantInput!): UpdateParticipantPayload!
    public static Task<UpdateParticipantPayload> UpdateParticipantAsync(
        UpdateParticipantInput input, ICommandHandler<UpdateParticipantInput, ParticipantId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Participant? changed, IReadOnlyList<Refusal> errors) => new UpdateParticipantPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.withdrawParticipant(input: WithdrawParticipantInput!): WithdrawParticipantPayload!
    public static Task<WithdrawParticipantPayload> WithdrawParticipantAsync(
        WithdrawParticipantInput input, ICommandHandler<WithdrawParticipantInput, ParticipantId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Participant? changed, IReadOnlyList<Refusal> errors) => new WithdrawParticipantPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.inviteParticipant(input: InviteParticipantInput!): InviteParticipantPayload!
    public static async Task<InviteParticipantPayload> InviteParticipantAsync(
        InviteParticipantInput input, ICommandHandler<InviteParticipantInput, IssuedInvitation> handler, Mutations mutations, CancellationToken ct)
    {
        var outcome = await mutations.RunAsync(handler, input, ct);
        return outcome.IsRefused
            ? new(null, null, outcome.Refusals, input.ClientMutationId)
            : new(outcome.Value.Code, outcome.Value.ExpiresAt, [], input.ClientMutationId);
    }

    // Mutation.acceptInvitation(input: AcceptInvitationInput!): AcceptInvitationPayload!
    public static Task<AcceptInvitationPayload> AcceptInvitationAsync(
        AcceptInvitationInput input, ICommandHandler<AcceptInvitationInput, PersonId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Person? changed, IReadOnlyList<Refusal> errors) => new AcceptInvitationPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.importRoster(input: ImportRosterInput!): ImportRosterPayload!
    public static async Task<ImportRosterPayload> ImportRosterAsync(
        ImportRosterInput input, ICommandHandler<ImportRosterInput, RosterReport> handler, Mutations mutations, CancellationToken ct)
    {
        var outcome = await mutations.RunAsync(handler, input, ct);
        return new(outcome.IsRefused ? null : outcome.Value, outcome.Refusals, input.ClientMutationId);
    }
}
