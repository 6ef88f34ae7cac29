using CrossMentor.Api.Reading;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Evaluation;

/// <summary>Resolvers for <c>schema/benchmark.graphql</c>.</summary>
public static class BenchmarkResolvers
{
    // Query.benchmark(programmeId: ID!): BenchmarkPlace
    public static async Task<BenchmarkPlace?> BenchmarkAsync(ProgrammeId programmeId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<BenchmarkPlace, ProgrammeId, BenchmarkPlaceId>([programmeId], row => row.ProgrammeId, row => row.Id, ct))[0].SingleOrDefault();

    // BenchmarkPlace.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<BenchmarkPlace> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);
}
