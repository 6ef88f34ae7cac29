using CrossMentor.Api.Filtering;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Organisations;

/// <summary>Resolvers for <c>schema/organisations.graphql</c>. Plain functions: no GraphQL engine in sight.</summary>
public static class OrganisationResolvers
{
    // Query.organisation(id: ID!): Organisation
    public static Task<Organisation?> OrganisationAsync(OrganisationId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<Organisation, OrganisationId>(id, ct);

    // Query.organisations(…): OrganisationConnection!
    public static Task<Connection<Organisation>> OrganisationsAsync(
        FilterInput<Organisation>? where,
        IReadOnlyList<SortInput<Organisation>>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        IReadOnlySet<string> selection,
        ConnectionReader connections,
        CancellationToken ct) =>
        connections.ReadAsync(new ListRequest<Organisation>(where, order, Page.Of(first, after, last, before)), selection, ct);

    // Organisation.group: OrganisationGroup
    public static Task<IReadOnlyList<OrganisationGroup?>> GroupAsync(IReadOnlyList<Organisation> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<OrganisationGroup, OrganisationGroupId>(parents.Select(parent => parent.GroupId), ct);

    // Organisation.competitorDeclarations: [CompetitorDeclaration!]!
    public static async Task<IReadOnlyList<IReadOnlyList<CompetitorDeclaration>>> CompetitorDeclarationsAsync(
        IReadOnlyList<Organisation> parents, EntityLoader loader, CancellationToken ct)
    {
        var ids = parents.Select(parent => parent.Id).ToList();
        var made = await loader.LoadReferringAsync<CompetitorDeclaration, OrganisationId, DateOnly>(ids, row => row.DeclaredById, row => row.ValidFrom, ct);
        var received = await loader.LoadReferringAsync<CompetitorDeclaration, OrganisationId, DateOnly>(ids, row => row.CompetitorId, row => row.ValidFrom, ct);
        return [.. made.Zip(received, IReadOnlyList<CompetitorDeclaration> (own, others) => [.. own, .. others])];
    }

    // OrganisationGroup.organisations: [Organisation!]!
    public static Task<IReadOnlyList<IReadOnlyList<Organisation>>> OrganisationsAsync(
        IReadOnlyList<OrganisationGroup> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<Organisation, OrganisationGroupId?, string>(
            [.. parents.Select(parent => (OrganisationGroupId?)parent.Id)], row => row.GroupId, row => row.NameKey, ct);

    // CompetitorDeclaration.declaredBy: Organisation!
    public static Task<IReadOnlyList<Organisation?>> DeclaredByAsync(IReadOnlyList<CompetitorDeclaration> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.DeclaredById), ct);

    // CompetitorDeclaration.competitor: Organisation
    public static Task<IReadOnlyList<Organisation?>> CompetitorAsync(IReadOnlyList<CompetitorDeclaration> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.CompetitorId), ct);

    // CompetitorConflict.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<CompetitorConflict> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // CompetitorConflict.competitor: Organisation
    public static Task<IReadOnlyList<Organisation?>> CompetitorAsync(IReadOnlyList<CompetitorConflict> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.CompetitorId), ct);
}
