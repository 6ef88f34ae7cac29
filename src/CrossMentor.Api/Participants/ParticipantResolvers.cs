using CrossMentor.Api.Filtering;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Participants;

/// <summary>Resolvers for <c>schema/participants.graphql</c>.</summary>
public static class ParticipantResolvers
{
    // Query.participant(id: ID!): Participant
    public static Task<Participant?> ParticipantAsync(ParticipantId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<Participant, ParticipantId>(id, ct);

    // Query.participants(…): ParticipantConnection!
    public static Task<Connection<Participant>> ParticipantsAsync(
        FilterInput<Participant>? where,
        IReadOnlyList<SortInput<Participant>>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        IReadOnlySet<string> selection,
        ConnectionReader connections,
        CancellationToken ct) =>
        connections.ReadAsync(new ListRequest<Participant>(where, order, Page.Of(first, after, last, before)), selection, ct);

    // Participant.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<Participant> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // Participant.person
    public static Task<IReadOnlyList<Person?>> PersonAsync(IReadOnlyList<Participant> parents, EntityLoader loader, CancellationToken ct)
    {
        loader.Expect<Person, PersonId>(loader.Loaded<Participant>().Select(participant => participant.PersonId));
        return loader.LoadAsync<Person, PersonId>(parents.Select(parent => parent.PersonId), ct);
    }

    // Participant.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<Participant> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // Participant.track: Track
    public static async Task<IReadOnlyList<Track?>> TrackAsync(IReadOnlyList<Participant> parents, EntityLoader loader, CancellationToken ct) =>
        await Tracks.OfAsync(parents, parent => parent.ProgrammeId, parent => parent.TrackId, loader, ct);

    // Person.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<Person> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // ReportingEdge.manager
    public static Task<IReadOnlyList<Person?>> ManagerAsync(IReadOnlyList<ReportingEdge> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Person, PersonId>(parents.Select(parent => parent.ManagerId), ct);
}
