using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Viewing;

/// <summary>Resolvers for the viewer of <c>schema/common.graphql</c>.</summary>
public static class ViewerResolvers
{
    // Query.viewer: Viewer!
    public static Viewer Viewer(CallerContext context)
    {
        var caller = context.Require();
        return new(caller.Issuer, caller.Subject, caller.Grants);
    }

    // RoleGrant.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<RoleGrant> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // RoleGrant.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<RoleGrant> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // RoleGrant.person: Person
    public static Task<IReadOnlyList<Person?>> PersonAsync(IReadOnlyList<RoleGrant> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Person, PersonId>(parents.Select(parent => parent.PersonId), ct);
}
