using CrossMentor.Api.Reading;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Programmes;

/// <summary>Resolvers for <c>schema/intent.graphql</c>.</summary>
public static class IntentResolvers
{
    // Query.intentOutcome(programmeId: ID!): IntentOutcome
    public static async Task<IntentOutcome?> IntentOutcomeAsync(ProgrammeId programmeId, EntityLoader loader, CancellationToken ct) =>
        await loader.FindAsync<Programme, ProgrammeId>(programmeId, ct) is { } programme ? IntentOutcome.Of(programme) : null;

    // IntentOutcome.programme: Programme!
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<IntentOutcome> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);
}
