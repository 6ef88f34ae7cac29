using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Api.Organisations;

/// <summary>Resolvers for <c>schema/knowledge.graphql</c>.</summary>
public static class KnowledgeResolvers
{
    // Query.knowledgeBoundary(organisationId: ID!): KnowledgeBoundary
    public static async Task<KnowledgeBoundary?> KnowledgeBoundaryAsync(OrganisationId organisationId, EntityLoader loader, CancellationToken ct)
    {
        var found = await loader.LoadReferringAsync<KnowledgeBoundary, OrganisationId, KnowledgeBoundaryId>(
            [organisationId], row => row.OrganisationId, row => row.Id, ct);
        return found[0].Count == 0 ? null : found[0][0];
    }

    // KnowledgeBoundary.organisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<KnowledgeBoundary> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
