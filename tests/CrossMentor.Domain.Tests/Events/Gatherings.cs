using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Tests.Events;

/// <summary>A programme of two organisations, what it teaches and its events.</summary>
internal sealed class Gatherings
{
    private readonly OrganisationId[] organisations = [Ids.New<OrganisationId>(), Ids.New<OrganisationId>()];

    public Programme Programme { get; } = A.Programme();

    public List<ProgrammeEvent> Events { get; } = [];

    public Curriculum Curriculum { get; private set; } = Curriculum.Of(Ids.New<CurriculumId>(), default);

    public void Teach(params TrainingModule[] modules)
        => Curriculum = Curriculum.Of(Ids.New<CurriculumId>(), Programme.Id).SetModules(Programme, modules).Value;

    public ProgrammeEvent Schedule(EventKind kind, DateTimeOffset? startsAt = null, params string[] modules)
    {
        var start = startsAt ?? A.Now.AddDays(-1);
        var plan = new EventPlan(kind, "Meeting", start, start.AddHours(2), Modules: modules);
        var scheduled = ProgrammeEvent.Schedule(Ids.New<ProgrammeEventId>(), Programme, plan, Curriculum, Events).Value;
        Events.Add(scheduled);
        return scheduled;
    }

    public Participant Participant(ParticipantRole role, int organisation = 0)
        => A.Participant(Programme, A.Participation(Programme, organisations[organisation]), role);

    public static Attendance Attended(ProgrammeEvent gathering, Participant participant, AttendanceState state = AttendanceState.Attended)
        => Attendance.Record(Ids.New<AttendanceId>(), gathering, participant, state, A.Now, "participantId").Value;

    public static TrainingModule Module(
        string code, EventAudience audience = EventAudience.Everybody, bool isRequired = true, bool isJoint = false, Orientation? orientation = null)
        => new(code, code, TrainingTopic.RolesAndTools, audience, isRequired, isJoint, orientation);
}
