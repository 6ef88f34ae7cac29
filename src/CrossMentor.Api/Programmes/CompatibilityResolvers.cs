using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>Resolvers for <c>schema/compatibility.graphql</c>.</summary>
public static class CompatibilityResolvers
{
    // Query.organisationCompatibility(programmeId: ID!): OrganisationCompatibility
    public static Task<OrganisationCompatibility?> OrganisationCompatibilityAsync(
        ProgrammeId programmeId, CallerContext caller, CompatibilityReader compatibility, CancellationToken ct)
    {
        caller.Require();
        return compatibility.ReadAsync(programmeId, ct);
    }

    // OrganisationCompatibility.pairs(first: Int! = 50): [OrganisationDistance!]!
    public static IReadOnlyList<OrganisationDistance> Pairs(OrganisationCompatibility parent, int first) => ShortLists.First(parent.Pairs, first);

    // OrganisationDistance.first: Organisation!
    public static Task<IReadOnlyList<Organisation?>> FirstAsync(IReadOnlyList<OrganisationDistance> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(parents.Select(parent => parent.FirstId), parents.Select(parent => parent.SecondId), ct);

    // OrganisationDistance.second: Organisation!
    public static Task<IReadOnlyList<Organisation?>> SecondAsync(IReadOnlyList<OrganisationDistance> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(parents.Select(parent => parent.SecondId), parents.Select(parent => parent.FirstId), ct);

    // Programme.compatibilityBand: CompatibilityBand!
    public static CompatibilityBand CompatibilityBand(Programme parent) => parent.CompatibilityBand ?? Domain.Programmes.CompatibilityBand.Default;
}
