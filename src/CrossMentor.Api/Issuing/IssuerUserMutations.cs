using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>Mutations of <c>schema/issuer-users.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class IssuerUserMutations
{
    // Mutation.inviteUser(input: InviteUserInput!): InviteUserPayload!
    public static Task<InviteUserPayload> InviteUserAsync(
        InviteUserInput input, ICommandHandler<InviteUserInput, IssuedUser> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (user, password, errors) => new InviteUserPayload(user, password, errors, input.ClientMutationId), ct);

    // Mutation.disableUser(input: DisableUserInput!): DisableUserPayload!
    public static Task<DisableUserPayload> DisableUserAsync(
        DisableUserInput input, ICommandHandler<DisableUserInput, IssuedUser> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (user, _, errors) => new DisableUserPayload(user, errors, input.ClientMutationId), ct);

    // Mutation.enableUser(input: EnableUserInput!): EnableUserPayload!
    public static Task<EnableUserPayload> EnableUserAsync(
        EnableUserInput input, ICommandHandler<EnableUserInput, IssuedUser> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (user, _, errors) => new EnableUserPayload(user, errors, input.ClientMutationId), ct);

    // Mutation.unlockUser(input: UnlockUserInput!): UnlockUserPayload!
    public static Task<UnlockUserPayload> UnlockUserAsync(
        UnlockUserInput input, ICommandHandler<UnlockUserInput, IssuedUser> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (user, _, errors) => new UnlockUserPayload(user, errors, input.ClientMutationId), ct);

    // Mutation.endUserSessions(input: EndUserSessionsInput!): EndUserSessionsPayload!
    public static Task<EndUserSessionsPayload> EndUserSessionsAsync(
        EndUserSessionsInput input, ICommandHandler<EndUserSessionsInput, IssuedUser> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (user, _, errors) => new EndUserSessionsPayload(user, errors, input.ClientMutationId), ct);

    private static Task<TPayload> AnswerAsync<TInput, TPayload>(
        Mutations mutations,
        ICommandHandler<TInput, IssuedUser> handler,
        TInput input,
        IIssuerAdministration issuer,
        Func<IssuerUser?, string?, IReadOnlyList<Refusal>, TPayload> payload,
        CancellationToken ct)
        where TInput : ICommandInput =>
        mutations.AnswerAsync(handler, input, issued => issuer.FindUserAsync(issued.Subject, ct), issued => issued.Password, payload, ct);
}
