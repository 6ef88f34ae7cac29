using CrossMentor.Api.Callers;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Library;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Library;

/// <summary>Resolvers for <c>schema/library.graphql</c>.</summary>
public static class LibraryResolvers
{
    // Query.guidance(pairId: ID!): [LibraryItem!]
    public static Task<IReadOnlyList<LibraryItem>?> GuidanceAsync(PairId pairId, CallerContext caller, LibraryReader library, CancellationToken ct) =>
        library.GuidanceAsync(caller.Require(), pairId, ct);

    // Query.resources(programmeId: ID, stage: ProgrammeStage, role: ParticipantRole, language: String!): [LibraryItem!]!
    public static Task<IReadOnlyList<LibraryItem>> ResourcesAsync(
        ProgrammeId? programmeId, ProgrammeStage? stage, ParticipantRole? role, string language, CallerContext caller, LibraryReader library, CancellationToken ct)
    {
        caller.Require();
        return library.ResourcesAsync(programmeId, stage, role, language, ct);
    }

    // Resource.programme: Programme!
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<Resource> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // LibraryItem.resource: Resource
    public static Task<IReadOnlyList<Resource?>> ResourceAsync(IReadOnlyList<LibraryItem> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Resource, ResourceId>(parents.Select(parent => parent.ResourceId), ct);
}
