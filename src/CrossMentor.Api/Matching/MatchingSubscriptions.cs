using CrossMentor.Api.Changes;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Changes;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Api.Matching;

/// <summary>Subscriptions of <c>schema/matching.graphql</c>.</summary>
public static class MatchingSubscriptions
{
    // Subscription.matchRunProgressed(matchRunId: ID!): MatchRunProgressedPayload!
    public static IAsyncEnumerable<MatchRunProgressedPayload> MatchRunProgressed(MatchRunId matchRunId, ChangeStreams streams, CancellationToken ct) =>
        streams.Open(ChangeTopic.Of(matchRunId), new MatchRunView(matchRunId), ct);

    // MatchRunProgressedPayload.matchRun: MatchRun
    public static Task<IReadOnlyList<MatchRun?>> MatchRunAsync(
        IReadOnlyList<MatchRunProgressedPayload> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<MatchRun, MatchRunId>(parents.Select(parent => parent.Id), ct);
}
