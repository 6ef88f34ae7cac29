using CrossMentor.Api.Reading;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Agreements;

/// <summary>Resolvers for <c>schema/agreements.graphql</c>.</summary>
public static class AgreementResolvers
{
    // Programme.purposeVersions: [PurposeVersion!]!
    public static Task<IReadOnlyList<IReadOnlyList<PurposeVersion>>> PurposeVersionsAsync(
        IReadOnlyList<Programme> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<PurposeVersion, ProgrammeId, int>([.. parents.Select(parent => parent.Id)], row => row.ProgrammeId, row => row.Number, ct);

    // Programme.agreementVersions: [AgreementVersion!]!
    public static Task<IReadOnlyList<IReadOnlyList<AgreementVersion>>> AgreementVersionsAsync(
        IReadOnlyList<Programme> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<AgreementVersion, ProgrammeId, int>([.. parents.Select(parent => parent.Id)], row => row.ProgrammeId, row => row.Number, ct);

    // PurposeVersion.programme: Programme!
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<PurposeVersion> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // PurposeVersion.acceptances: [PurposeAcceptance!]!
    public static Task<IReadOnlyList<IReadOnlyList<PurposeAcceptance>>> AcceptancesAsync(
        IReadOnlyList<PurposeVersion> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<PurposeAcceptance, PurposeVersionId, DateTimeOffset>(
            [.. parents.Select(parent => parent.Id)], row => row.PurposeVersionId, row => row.AcceptedAt, ct);

    // PurposeAcceptance.organisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<PurposeAcceptance> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // AgreementVersion.programme: Programme!
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<AgreementVersion> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // AgreementVersion.signatures: [AgreementSignature!]!
    public static Task<IReadOnlyList<IReadOnlyList<AgreementSignature>>> SignaturesAsync(
        IReadOnlyList<AgreementVersion> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<AgreementSignature, AgreementVersionId, DateTimeOffset>(
            [.. parents.Select(parent => parent.Id)], row => row.AgreementVersionId, row => row.SignedAt, ct);

    // AgreementSignature.organisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<AgreementSignature> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // Participant.acknowledgements: [Acknowledgement!]!
    public static Task<IReadOnlyList<IReadOnlyList<Acknowledgement>>> AcknowledgementsAsync(
        IReadOnlyList<Participant> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<Acknowledgement, ParticipantId, DateTimeOffset>(
            [.. parents.Select(parent => parent.Id)], row => row.ParticipantId, row => row.AcknowledgedAt, ct);

    // Acknowledgement.agreementVersion: AgreementVersion!
    public static Task<IReadOnlyList<AgreementVersion?>> AgreementVersionAsync(IReadOnlyList<Acknowledgement> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<AgreementVersion, AgreementVersionId>(parents.Select(parent => parent.AgreementVersionId), ct);

    // PurposeNotAgreed.organisations: [Organisation!]!
    public static Task<IReadOnlyList<IReadOnlyList<Organisation>>> OrganisationsAsync(IReadOnlyList<PurposeNotAgreed> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Organisation, OrganisationId>([.. parents.Select(parent => parent.Organisations)], ct);

    // AgreementMissing.organisations: [Organisation!]!
    public static Task<IReadOnlyList<IReadOnlyList<Organisation>>> OrganisationsAsync(IReadOnlyList<AgreementMissing> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Organisation, OrganisationId>([.. parents.Select(parent => parent.Organisations)], ct);
}
