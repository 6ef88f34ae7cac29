using CrossMentor.Api.Reading;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Api.Matching;

/// <summary>Resolvers for <c>schema/matching.graphql</c>: whom a conflict speaks of, where the caller may know them.</summary>
public static class MatchConflictResolvers
{
    // MatchConflictPart.organisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<MatchConflictPart> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);

    // MatchConflictPart.otherOrganisation: Organisation
    public static Task<IReadOnlyList<Organisation?>> OtherOrganisationAsync(IReadOnlyList<MatchConflictPart> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OtherOrganisationId), ct);

    // MatchConflictPart.mentor: Participant
    public static Task<IReadOnlyList<Participant?>> MentorAsync(IReadOnlyList<MatchConflictPart> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.MentorId), ct);

    // MatchConflictPart.mentee: Participant
    public static Task<IReadOnlyList<Participant?>> MenteeAsync(IReadOnlyList<MatchConflictPart> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.MenteeId), ct);
}
