using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>Mutations of <c>schema/issuer.graphql</c> about clients: each hands its input to one handler and shows what changed.</summary>
public static class IssuerClientMutations
{
    // Mutation.addClient(input: AddClientInput!): AddClientPayload!
    public static Task<AddClientPayload> AddClientAsync(
        AddClientInput input, ICommandHandler<AddClientInput, IssuedClient> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (client, secret, errors) => new AddClientPayload(client, secret, errors, input.ClientMutationId), ct);

    // Mutation.changeClient(input: ChangeClientInput!): ChangeClientPayload!
    public static Task<ChangeClientPayload> ChangeClientAsync(
        ChangeClientInput input, ICommandHandler<ChangeClientInput, IssuedClient> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (client, _, errors) => new ChangeClientPayload(client, errors, input.ClientMutationId), ct);

    // Mutation.rotateClientSecret(input: RotateClientSecretInput!): RotateClientSecretPayload!
    public static Task<RotateClientSecretPayload> RotateClientSecretAsync(
        RotateClientSecretInput input, ICommandHandler<RotateClientSecretInput, IssuedClient> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (client, secret, errors) => new RotateClientSecretPayload(client, secret, errors, input.ClientMutationId), ct);

    // Mutation.disableClient(input: DisableClientInput!): DisableClientPayload!
    public static Task<DisableClientPayload> DisableClientAsync(
        DisableClientInput input, ICommandHandler<DisableClientInput, IssuedClient> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (client, _, errors) => new DisableClientPayload(client, errors, input.ClientMutationId), ct);

    // Mutation.enableClient(input: EnableClientInput!): EnableClientPayload!
    public static Task<EnableClientPayload> EnableClientAsync(
        EnableClientInput input, ICommandHandler<EnableClientInput, IssuedClient> handler, IIssuerAdministration issuer, Mutations mutations, CancellationToken ct) =>
        AnswerAsync(mutations, handler, input, issuer, (client, _, errors) => new EnableClientPayload(client, errors, input.ClientMutationId), ct);

    // Mutation.removeClient(input: RemoveClientInput!): RemoveClientPayload!
    public static async Task<RemoveClientPayload> RemoveClientAsync(
        RemoveClientInput input, ICommandHandler<RemoveClientInput, IssuedClient> handler, Mutations mutations, CancellationToken ct) =>
        new((await mutations.RunAsync(handler, input, ct)).Refusals, input.ClientMutationId);

    private static Task<TPayload> AnswerAsync<TInput, TPayload>(
        Mutations mutations,
        ICommandHandler<TInput, IssuedClient> handler,
        TInput input,
        IIssuerAdministration issuer,
        Func<IssuerClient?, string?, IReadOnlyList<Refusal>, TPayload> payload,
        CancellationToken ct)
        where TInput : ICommandInput =>
        mutations.AnswerAsync(handler, input, issued => issuer.FindClientAsync(issued.ClientId, ct), issued => issued.Secret, payload, ct);
}
