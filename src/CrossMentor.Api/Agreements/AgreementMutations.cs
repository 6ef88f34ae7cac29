using CrossMentor.Api.Reading;
using CrossMentor.Application.Agreements;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Agreements;

/// <summary>Mutations of <c>schema/agreements.graphql</c>: each hands its input to one handler and shows what changed.</summary>
public static class AgreementMutations
{
    // Mutation.proposePurpose(input: ProposePurposeInput!): ProposePurposePayload!
    public static Task<ProposePurposePayload> ProposePurposeAsync(
        ProposePurposeInput input, ICommandHandler<ProposePurposeInput, PurposeVersionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PurposeVersion? changed, IReadOnlyList<Refusal> errors) => new ProposePurposePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.acceptPurpose(input: AcceptPurposeInput!): AcceptPurposePayload!
    public static Task<AcceptPurposePayload> AcceptPurposeAsync(
        AcceptPurposeInput input, ICommandHandler<AcceptPurposeInput, PurposeVersionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (PurposeVersion? changed, IReadOnlyList<Refusal> errors) => new AcceptPurposePayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.proposeAgreement(input: ProposeAgreementInput!): ProposeAgreementPayload!
    public static Task<ProposeAgreementPayload> ProposeAgreementAsync(
        ProposeAgreementInput input, ICommandHandler<ProposeAgreementInput, AgreementVersionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (AgreementVersion? changed, IReadOnlyList<Refusal> errors) => new ProposeAgreementPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.signAgreement(input: SignAgreementInput!): SignAgreementPayload!
    public static Task<SignAgreementPayload> SignAgreementAsync(
        SignAgreementInput input, ICommandHandler<SignAgreementInput, AgreementVersionId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (AgreementVersion? changed, IReadOnlyList<Refusal> errors) => new SignAgreementPayload(changed, errors, input.ClientMutationId), ct);

    // Mutation.acknowledgeEthics(input: AcknowledgeEthicsInput!): AcknowledgeEthicsPayload!
    public static Task<AcknowledgeEthicsPayload> AcknowledgeEthicsAsync(
        AcknowledgeEthicsInput input, ICommandHandler<AcknowledgeEthicsInput, ParticipantId> handler, Mutations mutations, CancellationToken ct) =>
        mutations.AnswerAsync(handler, input, (Participant? changed, IReadOnlyList<Refusal> errors) => new AcknowledgeEthicsPayload(changed, errors, input.ClientMutationId), ct);
}
