using CrossMentor.Api.Reading;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Events;

/// <summary>Resolvers for <c>schema/events.graphql</c>.</summary>
public static class EventResolvers
{
    // Query.programmeEvent(id: ID!): ProgrammeEvent
    public static Task<ProgrammeEvent?> ProgrammeEventAsync(ProgrammeEventId id, EntityLoader loader, CancellationToken ct) =>
        loader.FindAsync<ProgrammeEvent, ProgrammeEventId>(id, ct);

    // Query.programmeEvents(programmeId: ID!): [ProgrammeEvent!]!
    public static async Task<IReadOnlyList<ProgrammeEvent>> ProgrammeEventsAsync(ProgrammeId programmeId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<ProgrammeEvent, ProgrammeId, DateTimeOffset>([programmeId], row => row.ProgrammeId, row => row.StartsAt, ct))[0];

    // Query.attendances(eventId: ID!): [Attendance!]!
    public static async Task<IReadOnlyList<Attendance>> AttendancesAsync(ProgrammeEventId eventId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<Attendance, ProgrammeEventId, AttendanceId>([eventId], row => row.ProgrammeEventId, row => row.Id, ct))[0];

    // Query.participantAttendances(participantId: ID!): [Attendance!]!
    public static async Task<IReadOnlyList<Attendance>> ParticipantAttendancesAsync(ParticipantId participantId, EntityLoader loader, CancellationToken ct) =>
        (await loader.LoadReferringAsync<Attendance, ParticipantId, AttendanceId>([participantId], row => row.ParticipantId, row => row.Id, ct))[0];

    // Query.curriculum(programmeId: ID!): Curriculum
    public static async Task<Curriculum?> CurriculumAsync(ProgrammeId programmeId, EntityLoader loader, CancellationToken ct)
    {
        var found = await loader.LoadReferringAsync<Curriculum, ProgrammeId, CurriculumId>([programmeId], row => row.ProgrammeId, row => row.Id, ct);
        return found[0].Count == 0 ? null : found[0][0];
    }

    // Query.participantTraining(participantId: ID!): TrainingRecord
    public static Task<TrainingRecord?> ParticipantTrainingAsync(ParticipantId participantId, TrainingReader training, CancellationToken ct) =>
        training.FindAsync(participantId, ct);

    // Query.trainingGaps(programmeId: ID!): [TrainingRecord!]!
    public static Task<IReadOnlyList<TrainingRecord>> TrainingGapsAsync(ProgrammeId programmeId, TrainingReader training, CancellationToken ct) =>
        training.GapsAsync(programmeId, ct);

    // Query.trainingMatrix(programmeId: ID!): [TrainingCell!]
    public static Task<IReadOnlyList<TrainingCell>?> TrainingMatrixAsync(ProgrammeId programmeId, EventReports reports, CancellationToken ct) =>
        reports.MatrixAsync(programmeId, ct);

    // Query.topicCoverage(programmeId: ID!): [TopicCoverage!]
    public static Task<IReadOnlyList<TopicCoverage>?> TopicCoverageAsync(ProgrammeId programmeId, EventReports reports, CancellationToken ct) =>
        reports.TopicsAsync(programmeId, ct);

    // Query.networkGrowth(programmeId: ID!): [NetworkGrowth!]
    public static Task<IReadOnlyList<NetworkGrowth>?> NetworkGrowthAsync(ProgrammeId programmeId, EventReports reports, CancellationToken ct) =>
        reports.NetworkAsync(programmeId, ct);

    // ProgrammeEvent.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<ProgrammeEvent> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // Attendance.event: ProgrammeEvent
    public static Task<IReadOnlyList<ProgrammeEvent?>> EventAsync(IReadOnlyList<Attendance> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<ProgrammeEvent, ProgrammeEventId>(parents.Select(parent => parent.ProgrammeEventId), ct);

    // Attendance.participant
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<Attendance> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);

    // Curriculum.programme
    public static Task<IReadOnlyList<Programme?>> ProgrammeAsync(IReadOnlyList<Curriculum> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Programme, ProgrammeId>(parents.Select(parent => parent.ProgrammeId), ct);

    // TrainingRecord.participant
    public static Task<IReadOnlyList<Participant?>> ParticipantAsync(IReadOnlyList<TrainingRecord> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Participant, ParticipantId>(parents.Select(parent => parent.ParticipantId), ct);

    // NetworkGrowth.organisation
    public static Task<IReadOnlyList<Organisation?>> OrganisationAsync(IReadOnlyList<NetworkGrowth> parents, EntityLoader loader, CancellationToken ct) =>
        loader.LoadAsync<Organisation, OrganisationId>(parents.Select(parent => parent.OrganisationId), ct);
}
