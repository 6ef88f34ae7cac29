using CrossMentor.Api.Changes;
using CrossMentor.Api.Reading;
using CrossMentor.Application.Changes;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Participants;

/// <summary>Subscriptions of <c>schema/participants.graphql</c>.</summary>
public static class ParticipantSubscriptions
{
    // Subscription.enrolmentChanged(programmeId: ID!): EnrolmentChangedPayload!
    public static IAsyncEnumerable<EnrolmentChangedPayload> EnrolmentChanged(ProgrammeId programmeId, ChangeStreams streams, CancellationToken ct) =>
        streams.Open(
            ChangeTopic.EnrolmentsOf(programmeId),
            new ProgrammeMembersView<ParticipantId, EnrolmentChangedPayload>(
                programmeId,
                (db, ids) => db.Participants.Where(participant => ids.Contains(participant.Id)).Select(participant => participant.Id),
                (programme, ids) => new(programme, ids)),
            ct);

    // EnrolmentChangedPayload.programme: Programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(
        IReadOnlyList<EnrolmentChangedPayload> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // EnrolmentChangedPayload.participants: [Participant!]!
    public static Task<IReadOnlyList<IReadOnlyList<Participant>>> ParticipantsAsync(
        IReadOnlyList<EnrolmentChangedPayload> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadListsAsync<Participant, ParticipantId>([.. parents.Select(parent => parent.ParticipantIds)], ct);
}
