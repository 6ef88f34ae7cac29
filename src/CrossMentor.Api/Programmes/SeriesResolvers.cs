using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Participants;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>Resolvers for <c>schema/series.graphql</c>.</summary>
public static class SeriesResolvers
{
    // Query.programmeSeries(id: ID!): ProgrammeSeries
    public static Task<ProgrammeSeries?> ProgrammeSeriesAsync(ProgrammeSeriesId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<ProgrammeSeries, ProgrammeSeriesId>(id, ct);

    // Query.eligibility(participantId: ID!, trackId: ID!): TrackEligibility
    public static Task<TrackEligibility?> EligibilityAsync(
        ParticipantId participantId, TrackId trackId, CallerContext caller, EligibilityReader eligibility, CancellationToken ct)
    {
        caller.Require();
        return eligibility.ReadAsync(participantId, trackId, ct);
    }

    // ProgrammeSeries.editions: [Programme!]!
    public static Task<IReadOnlyList<IReadOnlyList<Programme>>> EditionsAsync(
        IReadOnlyList<ProgrammeSeries> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<Programme, ProgrammeSeriesId?, int?>(
            [.. parents.Select(parent => (ProgrammeSeriesId?)parent.Id)], row => row.SeriesId, row => row.EditionYear, ct);

    // Programme.series: ProgrammeSeries
    public static Task<IReadOnlyList<ProgrammeSeries?>> SeriesAsync(IReadOnlyList<Programme> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<ProgrammeSeries, ProgrammeSeriesId>(parents.Select(parent => parent.SeriesId), ct);
}
