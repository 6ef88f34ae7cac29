using CrossMentor.Api.Paging;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence.Records;

namespace CrossMentor.Api.Privacy;

/// <summary>Resolvers for the disclosures of <c>schema/disclosures.graphql</c>.</summary>
public static class DisclosureResolvers
{
    // Query.disclosures(first: Int, after: String): DisclosurePage!
    public static Task<DisclosurePage> DisclosuresAsync(int? first, string? after, DisclosureReader reader, CancellationToken ct) =>
        reader.ReadAsync(Page.Of(first, after, last: null, before: null), ct);

    // Disclosure.person: Person
    public static Task<IReadOnlyList<Person?>> PersonAsync(IReadOnlyList<Disclosure> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Person, PersonId>(parents.Select(parent => parent.PersonId), ct);

    // Disclosure.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<Disclosure> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.ViewerOrganisationId), ct);
}
