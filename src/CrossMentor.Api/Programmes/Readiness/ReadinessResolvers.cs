using CrossMentor.Api.Reading;
using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Api.Programmes.Readiness;

/// <summary>Resolvers for <c>schema/readiness.graphql</c>.</summary>
public static class ReadinessResolvers
{
    // Query.programmeReadiness(programmeId: ID!): ProgrammeReadiness
    public static async Task<ProgrammeReadiness?> ProgrammeReadinessAsync(
        ProgrammeId programmeId, EntityLoader loader, ReadinessReader readiness, CancellationToken ct) =>
        await loader.FindAsync<Programme, ProgrammeId>(programmeId, ct) is { } programme ? (await readiness.OfProgrammesAsync([programme], ct))[0] : null;

    // Programme.readiness: ProgrammeReadiness!
    public static Task<IReadOnlyList<ProgrammeReadiness>> ReadinessAsync(IReadOnlyList<Programme> parents, ReadinessReader readiness, CancellationToken ct) =>
        readiness.OfProgrammesAsync(parents, ct);

    // ProgrammeReadiness.programme: Programme!
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<ProgrammeReadiness> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // GateReading.decision: SteeringDecision
    public static Task<IReadOnlyList<SteeringDecision?>> DecisionAsync(IReadOnlyList<GateReading> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<SteeringDecision, SteeringDecisionId>(parents.Select(parent => parent.DecisionId), ct);

    // GateReading.missing: [Organisation!]!
    public static Task<IReadOnlyList<IReadOnlyList<Organisation>>> MissingAsync(IReadOnlyList<GateReading> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Organisation, OrganisationId>([.. parents.Select(parent => parent.MissingIds)], ct);
}
