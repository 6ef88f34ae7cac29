using CrossMentor.Api.Changes;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Changes;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>Subscriptions of <c>schema/programmes.graphql</c>.</summary>
public static class ProgrammeSubscriptions
{
    // Subscription.programmeChanged(programmeId: ID!): ProgrammeChangedPayload!
    public static IAsyncEnumerable<ProgrammeChangedPayload> ProgrammeChanged(ProgrammeId programmeId, ChangeStreams streams, CancellationToken ct) =>
        streams.Open(ChangeTopic.Of(programmeId), new ProgrammeView(programmeId), ct);

    // ProgrammeChangedPayload.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(
        IReadOnlyList<ProgrammeChangedPayload> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.Id), ct);
}
