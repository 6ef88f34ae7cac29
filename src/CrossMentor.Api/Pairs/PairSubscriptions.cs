using CrossMentor.Api.Changes;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Changes;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Pairs;

/// <summary>Subscriptions of <c>schema/pairs.graphql</c>.</summary>
public static class PairSubscriptions
{
    // Subscription.pairChanged(programmeId: ID!): PairChangedPayload!
    public static IAsyncEnumerable<PairChangedPayload> PairChanged(ProgrammeId programmeId, ChangeStreams streams, CancellationToken ct) =>
        streams.Open(
            ChangeTopic.PairsOf(programmeId),
            new ProgrammeMembersView<PairId, PairChangedPayload>(
                programmeId,
                (db, ids) => db.Pairs.Where(pair => ids.Contains(pair.Id)).Select(pair => pair.Id),
                (programme, ids) => new(programme, ids)),
            ct);

    // PairChangedPayload.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<PairChangedPayload> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // PairChangedPayload.pairs: [Pair!]!
    public static Task<IReadOnlyList<IReadOnlyList<Pair>>> PairsAsync(IReadOnlyList<PairChangedPayload> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Pair, PairId>([.. parents.Select(parent => parent.PairIds)], ct);
}
