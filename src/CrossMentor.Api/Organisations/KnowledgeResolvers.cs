using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Api.Organisations;

/// <summary>Resolvers for <c>schema/knowledge.graphql</c>.</summary>
public static class KnowledgeResolvers
{
    // Query.knowledgeEmbargo(organisationId: ID!): KnowledgeEmbargo
    public static async Task<KnowledgeEmbargo?> KnowledgeEmbargoAsync(OrganisationId organisationId, EntityLoader loader, CancellationToken ct)
    {
        var found = await loader.LoadReferringAsync<KnowledgeEmbargo, OrganisationId, KnowledgeEmbargoId>(
            [organisationId], row => row.OrganisationId, row => row.Id, ct);
        return found[0].Count == 0 ? null : found[0][0];
    }

    // KnowledgeEmbargo.organisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<KnowledgeEmbargo> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
