using CrossMentor.Api.Reading;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Privacy;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Privacy;

/// <summary>Mutations of <c>schema/privacy.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class PrivacyMutations
{
    // Mutation.grantConsent(input: GrantConsentInput!): GrantConsentPayload!
    public static Task<GrantConsentPayload> GrantConsentAsync(
        GrantConsentInput input, ICommandHandler<GrantConsentInput, ConsentId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Consent? changed, IReadOnlyList<Refusal> errors) => new GrantConsentPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.withdrawConsent(input: WithdrawConsentInput!): WithdrawConsentPayload!
    public static Task<WithdrawConsentPayload> WithdrawConsentAsync(
        WithdrawConsentInput input, ICommandHandler<WithdrawConsentInput, ConsentId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Consent? changed, IReadOnlyList<Refusal> errors) => new WithdrawConsentPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.setDiversityFocus(input: SetDiversityFocusInput!): SetDiversityFocusPayload!
    public static Task<SetDiversityFocusPayload> SetDiversityFocusAsync(
        SetDiversityFocusInput input, ICommandHandler<SetDiversityFocusInput, ProgrammeId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Programme? changed, IReadOnlyList<Refusal> errors) => new SetDiversityFocusPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.declareDiversity(input: DeclareDiversityInput!): DeclareDiversityPayload!
    public static Task<DeclareDiversityPayload> DeclareDiversityAsync(
        DeclareDiversityInput input, ICommandHandler<DeclareDiversityInput, ParticipantId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Participant? changed, IReadOnlyList<Refusal> errors) => new DeclareDiversityPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.erasePerson(input: ErasePersonInput!): ErasePersonPayload!
    public static Task<ErasePersonPayload> ErasePersonAsync(
        ErasePersonInput input, ICommandHandler<ErasePersonInput, PersonId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Person? changed, IReadOnlyList<Refusal> errors) => new ErasePersonPayload(changed, errors, input.ClientMutationId), ct);
}
