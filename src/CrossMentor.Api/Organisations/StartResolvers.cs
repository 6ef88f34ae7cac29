using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Organisations;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Api.Organisations;

/// <summary>Resolvers for <c>schema/start.graphql</c>.</summary>
public static class StartResolvers
{
    // Query.consortiumFeasibility(organisationId: ID!): ConsortiumFeasibility
    public static Task<ConsortiumFeasibility?> ConsortiumFeasibilityAsync(
        OrganisationId organisationId, CallerContext caller, StartReader start, CancellationToken ct)
    {
        caller.Require();
        return start.FeasibilityAsync(organisationId, ct);
    }

    // Query.startAdvice(organisationId: ID!): StartAdvice
    public static Task<StartAdvice?> StartAdviceAsync(OrganisationId organisationId, CallerContext caller, StartReader start, CancellationToken ct)
    {
        caller.Require();
        return start.AdviceAsync(organisationId, ct);
    }

    // ConsortiumFeasibility.organisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(
        IReadOnlyList<ConsortiumFeasibility> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // StartAdvice.organisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<StartAdvice> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
