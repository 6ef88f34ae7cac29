using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>Mutations of <c>schema/programmes.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class ProgrammeMutations
{
    // Mutation.createProgramme(input: CreateProgrammeInput!): CreateProgrammePayload!
    public static Task<CreateProgrammePayload> CreateProgrammeAsync(
        CreateProgrammeInput input, ICommandHandler<CreateProgrammeInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new CreateProgrammePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.updateProgramme(input: UpdateProgrammeInput!): UpdateProgrammePayload!
    public static Task<UpdateProgrammePayload> UpdateProgrammeAsync(
        UpdateProgrammeInput input, ICommandHandler<UpdateProgrammeInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new UpdateProgrammePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.activateProgramme(input: ActivateProgrammeInput!): ActivateProgrammePayload!
    public static Task<ActivateProgrammePayload> ActivateProgrammeAsync(
        ActivateProgrammeInput input, ICommandHandler<ActivateProgrammeInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new ActivateProgrammePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.closeProgramme(input: CloseProgrammeInput!): CloseProgrammePayload!
    public static Task<CloseProgrammePayload> CloseProgrammeAsync(
        CloseProgrammeInput input, ICommandHandler<CloseProgrammeInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new CloseProgrammePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.setIntent(input: SetIntentInput!): SetIntentPayload!
    public static Task<SetIntentPayload> SetIntentAsync(
        SetIntentInput input, ICommandHandler<SetIntentInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new SetIntentPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.recordIndicators(input: RecordIndicatorsInput!): RecordIndicatorsPayload!
    public static Task<RecordIndicatorsPayload> RecordIndicatorsAsync(
        RecordIndicatorsInput input, ICommandHandler<RecordIndicatorsInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new RecordIndicatorsPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.addParticipatingOrganisation(input: AddParticipatingOrganisationInput!): AddParticipatingOrganisationPayload!
    public static Task<AddParticipatingOrganisationPayload> AddParticipatingOrganisationAsync(
        AddParticipatingOrganisationInput input, ICommandHandler<AddParticipatingOrganisationInput, ParticipatingOrganisationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (ParticipatingOrganisation? changed, IReadOnlyList<Refusal> errors) => new AddParticipatingOrganisationPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.updateParticipatingOrganisation(input: UpdateParticipatingOrganisationInput!): UpdateParticipatingOrganisationPayload!
    public static Task<UpdateParticipatingOrganisationPayload> UpdateParticipatingOrganisationAsync(
        UpdateParticipatingOrganisationInput input, ICommandHandler<UpdateParticipatingOrganisationInput, ParticipatingOrganisationId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (ParticipatingOrganisation? changed, IReadOnlyList<Refusal> errors) => new UpdateParticipatingOrganisationPayload(changed, errors, input.ClientMutationId), ct);
}
