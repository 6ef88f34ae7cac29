using CrossMentor.Api.Reading;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Events;

/// <summary>Resolvers for <c>schema/accreditations.graphql</c>.</summary>
public static class AccreditationResolvers
{
    // Query.trainerAccreditations(programmeId: ID!): [TrainerAccreditation!]!
    public static async Task<IReadOnlyList<TrainerAccreditation>> TrainerAccreditationsAsync(ProgrammeId programmeId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<TrainerAccreditation, ProgrammeId, DateOnly>([programmeId], row => row.ProgrammeId, row => row.ValidUntil, ct))[0];

    // ProgrammeEvent.trainer: TrainerAccreditation
    public static Task<IReadOnlyList<TrainerAccreditation?>> TrainerAsync(IReadOnlyList<ProgrammeEvent> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<TrainerAccreditation, TrainerAccreditationId>(parents.Select(parent => parent.TrainerId), ct);

    // TrainerAccreditation.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<TrainerAccreditation> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);
}
