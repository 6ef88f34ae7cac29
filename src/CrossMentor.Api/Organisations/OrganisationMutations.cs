using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Organisations;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>Mutations of <c>schema/organisations.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class OrganisationMutations
{
    // Mutation.createOrganisation(input: CreateOrganisationInput!): CreateOrganisationPayload!
    public static Task<CreateOrganisationPayload> CreateOrganisationAsync(
        CreateOrganisationInput input, ICommandHandler<CreateOrganisationInput, OrganisationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Organisation? changed, IReadOnlyList<Refusal> errors) => new CreateOrganisationPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.updateOrganisation(input: UpdateOrganisationInput!): UpdateOrganisationPayload!
    public static Task<UpdateOrganisationPayload> UpdateOrganisationAsync(
        UpdateOrganisationInput input, ICommandHandler<UpdateOrganisationInput, OrganisationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Organisation? changed, IReadOnlyList<Refusal> errors) => new UpdateOrganisationPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.createOrganisationGroup(input: CreateOrganisationGroupInput!): CreateOrganisationGroupPayload!
    public static Task<CreateOrganisationGroupPayload> CreateOrganisationGroupAsync(
        CreateOrganisationGroupInput input, ICommandHandler<CreateOrganisationGroupInput, OrganisationGroupId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (OrganisationGroup? changed, IReadOnlyList<Refusal> errors) => new CreateOrganisationGroupPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.declareCompetitor(input: DeclareCompetitorInput!): DeclareCompetitorPayload!
    public static Task<DeclareCompetitorPayload> DeclareCompetitorAsync(
        DeclareCompetitorInput input, ICommandHandler<DeclareCompetitorInput, CompetitorDeclarationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (CompetitorDeclaration? changed, IReadOnlyList<Refusal> errors) => new DeclareCompetitorPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.withdrawCompetitorDeclaration(input: WithdrawCompetitorDeclarationInput!): WithdrawCompetitorDeclarationPayload!
    public static Task<WithdrawCompetitorDeclarationPayload> WithdrawCompetitorDeclarationAsync(
        WithdrawCompetitorDeclarationInput input, ICommandHandler<WithdrawCompetitorDeclarationInput, CompetitorDeclarationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (CompetitorDeclaration? changed, IReadOnlyList<Refusal> errors) => new WithdrawCompetitorDeclarationPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.setGradeLadder(input: SetGradeLadderInput!): SetGradeLadderPayload!
    public static Task<SetGradeLadderPayload> SetGradeLadderAsync(
        SetGradeLadderInput input, ICommandHandler<SetGradeLadderInput, OrganisationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Organisation? changed, IReadOnlyList<Refusal> errors) => new SetGradeLadderPayload(changed, errors, input.ClientMutationId), ct);
}
