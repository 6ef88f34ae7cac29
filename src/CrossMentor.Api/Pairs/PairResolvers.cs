using CrossMentor.Api.Filtering;
using CrossMentor.Api.Paging;
using CrossMentor.Api.Participants;
using CrossMentor.Api.Reading;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Pairs;

/// <summary>Resolvers for <c>schema/pairs.graphql</c>.</summary>
public static class PairResolvers
{
    // Query.pair(id: ID!): Pair
    public static Task<Pair?> PairAsync(PairId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<Pair, PairId>(id, ct);

    // Query.pairs(…): PairConnection!
    public static Task<Connection<Pair>> PairsAsync(
        FilterInput<Pair>? where,
        IReadOnlyList<SortInput<Pair>>? order,
        int? first,
        string? after,
        int? last,
        string? before,
        IReadOnlySet<string> selection,
        ConnectionReader connections,
        CancellationToken ct) =>
        connections.ReadAsync(new ListRequest<Pair>(where, order, Page.Of(first, after, last, before)), selection, ct);

    // Pair.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<Pair> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // Pair.mentor
    public static Task<IReadOnlyList<Participant?>> MentorAsync(IReadOnlyList<Pair> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MentorId), parents.Select(parent => parent.MenteeId), ct);

    // Pair.mentee
    public static Task<IReadOnlyList<Participant?>> MenteeAsync(IReadOnlyList<Pair> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Participant, ParticipantId>(parents.Select(parent => parent.MenteeId), parents.Select(parent => parent.MentorId), ct);

    // Pair.mentorOrganisation
    public static Task<IReadOnlyList<Organisation?>> MentorOrganisationAsync(IReadOnlyList<Pair> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(parents.Select(parent => parent.MentorOrganisationId), parents.Select(parent => parent.MenteeOrganisationId), ct);

    // Pair.menteeOrganisation
    public static Task<IReadOnlyList<Organisation?>> MenteeOrganisationAsync(IReadOnlyList<Pair> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadWithAsync<Organisation, OrganisationId>(parents.Select(parent => parent.MenteeOrganisationId), parents.Select(parent => parent.MentorOrganisationId), ct);

    // Pair.track: Track
    public static async Task<IReadOnlyList<Track?>> TrackAsync(IReadOnlyList<Pair> parents, EntityLoader loader, CancellationToken ct) =>
        await Tracks.OfAsync(parents, parent => parent.ProgrammeId, parent => parent.TrackId, loader, ct);
}
