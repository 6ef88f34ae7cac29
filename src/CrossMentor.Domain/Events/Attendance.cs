using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>Whether somebody was at an event. It says nothing of what was said there.</summary>
public sealed class Attendance : IVersioned
{
    /// <summary>People whose attendance is recorded at once.</summary>
    public const int EntriesMax = 250;

    /// <summary>People whose attendance at one event is recorded.</summary>
    public const int PeopleMax = 1_000;

    private Attendance()
    {
    }

    public AttendanceId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeEventId ProgrammeEventId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public ParticipantRole Role { get; private set; }

    public AttendanceState State { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    /// <param name="field">The path of the input field that names the participant.</param>
    public static Outcome<Attendance> Record(
        AttendanceId id, ProgrammeEvent gathering, Participant participant, AttendanceState state, DateTimeOffset at, string field)
    {
        if (participant.ProgrammeId != gathering.ProgrammeId || !participant.IsEnrolled)
        {
            return new InvalidInput(field, "The person is not enrolled in the programme of the event. Choose somebody who is.");
        }

        if (!gathering.Audience.Includes(participant.Role))
        {
            return new InvalidInput(field, "The event is not for the role of this person. Choose somebody of its audience.");
        }

        return new Attendance
        {
            Id = id,
            ProgrammeEventId = gathering.Id,
            ProgrammeId = gathering.ProgrammeId,
            ParticipantId = participant.Id,
            PersonId = participant.PersonId,
            OrganisationId = participant.OrganisationId,
            Role = participant.Role,
            State = state,
            RecordedAt = at,
        };
    }

    /// <summary>Records something else than before.</summary>
    public void Correct(AttendanceState state, DateTimeOffset at)
    {
        if (state != State)
        {
            (State, RecordedAt) = (state, at);
        }
    }
}
