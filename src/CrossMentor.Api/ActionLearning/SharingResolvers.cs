using CrossMentor.Api.Reading;
using CrossMentor.Application.ActionLearning;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.ActionLearning;

/// <summary>Resolvers for <c>schema/sharing.graphql</c>.</summary>
public static class SharingResolvers
{
    // Query.sharingRegister(programmeId: ID!): SharingRegister
    public static Task<SharingRegister?> SharingRegisterAsync(ProgrammeId programmeId, SharingReader sharing, CancellationToken ct) => sharing.ReadAsync(programmeId, ct);

    // SharingFlow.origin: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OriginAsync(IReadOnlyList<SharingFlow> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OriginId), parents.Select(parent => parent.AdopterId), ct);

    // SharingFlow.adopter: Organisation!
    public static Task<IReadOnlyList<Organisation?>> AdopterAsync(IReadOnlyList<SharingFlow> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.AdopterId), ct);

    // Artefact.adoptions: [Adoption!]!
    public static Task<IReadOnlyList<IReadOnlyList<Adoption>>> AdoptionsAsync(IReadOnlyList<Artefact> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<Adoption, ArtefactId, DateOnly>([.. parents.Select(parent => parent.Id)], row => row.ArtefactId, row => row.AdoptedOn, ct);

    // Adoption.origin: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OriginAsync(IReadOnlyList<Adoption> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OriginId), parents.Select(parent => parent.AdopterId), ct);

    // Adoption.adopter: Organisation!
    public static Task<IReadOnlyList<Organisation?>> AdopterAsync(IReadOnlyList<Adoption> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.AdopterId), ct);
}
