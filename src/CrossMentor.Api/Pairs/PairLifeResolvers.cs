using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Pairs;

/// <summary>Resolvers for <c>schema/pair-life.graphql</c>.</summary>
public static class PairLifeResolvers
{
    // Query.pairReadiness(pairId: ID!): [PairGateReading!]
    public static Task<IReadOnlyList<PairGateReading>?> PairReadinessAsync(PairId pairId, PairReadiness readiness, CancellationToken ct) =>
        readiness.FindAsync(pairId, ct);

    // Query.developmentReport(programmeId: ID!): DevelopmentReport
    public static Task<DevelopmentReport?> DevelopmentReportAsync(
        ProgrammeId programmeId, CallerContext context, DevelopmentReader reports, CancellationToken ct) =>
        reports.FindAsync(context.Require(), programmeId, ct);

    // Query.certificate(code: String!): CertificateCheck!
    public static Task<CertificateCheck> CertificateAsync(string code, CertificateReader certificates, CancellationToken ct) =>
        certificates.CheckAsync(code, ct);

    // Pair.sessions: [PairSession!]!
    public static Task<IReadOnlyList<IReadOnlyList<PairSession>>> SessionsAsync(IReadOnlyList<Pair> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadReferringAsync<PairSession, PairId, int>([.. parents.Select(parent => parent.Id)], row => row.PairId, row => row.Number, ct);

    // Pair.progress: PairProgress
    public static async Task<IReadOnlyList<PairProgress?>> ProgressAsync(IReadOnlyList<Pair> parents, PairLifeReader lives, CancellationToken ct) =>
        [.. (await lives.ReadAsync(parents, ct)).Select(life => life?.Progress)];

    // Pair.health: RelationshipHealth
    public static async Task<IReadOnlyList<RelationshipHealth?>> HealthAsync(IReadOnlyList<Pair> parents, PairLifeReader lives, CancellationToken ct) =>
        [.. (await lives.ReadAsync(parents, ct)).Select(life => life?.Health)];

    // Pair.certificate: PairCertificate
    public static async Task<IReadOnlyList<PairCertificate?>> CertificateAsync(IReadOnlyList<Pair> parents, EntityLoader loader, CancellationToken ct) =>
        [.. (await loader.LoadReferringAsync<PairCertificate, PairId, PairCertificateId>([.. parents.Select(parent => parent.Id)], row => row.PairId, row => row.Id, ct))
            .Select(found => found.SingleOrDefault())];

    // Pair.journal: PairJournal
    public static async Task<IReadOnlyList<PairJournal?>> JournalAsync(IReadOnlyList<Pair> parents, EntityLoader loader, CancellationToken ct) =>
        [.. (await loader.LoadReferringAsync<PairJournal, PairId, PairJournalId>([.. parents.Select(parent => parent.Id)], row => row.PairId, row => row.Id, ct))
            .Select(found => found.SingleOrDefault())];
}
