using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>Resolvers for <c>schema/catalogue.graphql</c>.</summary>
public static class CatalogueResolvers
{
    // Query.catalogueEntry(programmeId: ID!): CatalogueEntry
    public static Task<CatalogueEntry?> CatalogueEntryAsync(ProgrammeId programmeId, CallerContext caller, CatalogueReader catalogue, CancellationToken ct)
    {
        caller.Require();
        return catalogue.ReadAsync(programmeId, ct);
    }

    // Programme.waitingList: [WaitingEntry!]!
    public static Task<IReadOnlyList<IReadOnlyList<WaitingEntry>>> WaitingListAsync(
        IReadOnlyList<Programme> parents, WaitingReader waiting, CancellationToken ct) =>
        waiting.OfProgrammesAsync([.. parents.Select(parent => parent.Id)], ct);

    // Organisation.waitingEntries: [WaitingEntry!]!
    public static Task<IReadOnlyList<IReadOnlyList<WaitingEntry>>> WaitingEntriesAsync(
        IReadOnlyList<Organisation> parents, WaitingReader waiting, CancellationToken ct) =>
        waiting.OfOrganisationsAsync([.. parents.Select(parent => parent.Id)], ct);

    // WaitingEntry.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<WaitingEntry> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // WaitingEntry.organisation: Organisation!
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<WaitingEntry> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // WaitingEntry.person: Person
    public static Task<IReadOnlyList<Person?>> PersonAsync(IReadOnlyList<WaitingEntry> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Person, PersonId>(parents.Select(parent => parent.PersonId), ct);
}
