using CrossMentor.Api.Callers;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Api.Issuing;

/// <summary>Resolvers for <c>schema/issuer.graphql</c>.</summary>
public static class IssuerResolvers
{
    // Query.clients(first: Int, after: String, last: Int, before: String): IssuerClientConnection!
    public static Task<Connection<IssuerClient>> ClientsAsync(
        int? first, string? after, int? last, string? before, IssuerReader reader, IReadOnlySet<string> selection, CancellationToken ct) =>
        reader.ClientsAsync(Page.Of(first, after, last, before), selection, ct);

    // Query.users(first: Int, after: String, last: Int, before: String): IssuerUserConnection!
    public static Task<Connection<IssuerUser>> UsersAsync(
        int? first, string? after, int? last, string? before, IssuerReader reader, IReadOnlySet<string> selection, CancellationToken ct) =>
        reader.UsersAsync(Page.Of(first, after, last, before), selection, ct);

    // IssuerUser.roles: [Role!]!
    public static async Task<IReadOnlyList<IReadOnlyList<Role>>> RolesAsync(IReadOnlyList<IssuerUser> parents, IssuerReader reader, CancellationToken ct) =>
        Distinct(await reader.RolesAsync([.. parents.Select(user => PrincipalName.OfUser(user.Subject))], ct));

    // IssuerClient.roles: [Role!]!
    public static async Task<IReadOnlyList<IReadOnlyList<Role>>> RolesAsync(IReadOnlyList<IssuerClient> parents, IssuerReader reader, CancellationToken ct) =>
        Distinct(await reader.RolesAsync(SubjectsOf(parents), ct));

    // IssuerClient.organisations: [Organisation!]!
    public static async Task<IReadOnlyList<IReadOnlyList<Organisation>>> OrganisationsAsync(
        IReadOnlyList<IssuerClient> parents, IssuerReader reader, EntityLoader loader, CancellationToken ct)
    {
        var grants = await reader.RolesAsync(SubjectsOf(parents), ct);
        List<(int Row, OrganisationId Id)> bound = [.. grants.SelectMany((given, row) => given
            .Where(grant => grant is { Role: Role.OrganisationCoordinator, OrganisationId: not null })
            .Select(grant => (row, grant.OrganisationId!.Value)))];
        var organisations = await loader.LoadAsync<Organisation, OrganisationId>(bound.Select(one => one.Id), ct);
        var byRow = bound.Zip(organisations).Where(one => one.Second is not null).ToLookup(one => one.First.Row, one => one.Second!);
        return [.. parents.Select(IReadOnlyList<Organisation> (_, row) => [.. byRow[row]])];
    }

    private static IReadOnlyList<IReadOnlyList<Role>> Distinct(IReadOnlyList<IReadOnlyList<RoleGrant>> grants) =>
        [.. grants.Select(IReadOnlyList<Role> (given) => [.. given.Select(grant => grant.Role).Distinct()])];

    private static string[] SubjectsOf(IReadOnlyList<IssuerClient> clients) => [.. clients.Select(client => PrincipalName.OfClient(client.ClientId))];
}
