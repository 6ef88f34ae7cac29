using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Participants;

/// <summary>A person's part in one programme.</summary>
public sealed class Participant : IVersioned
{
    public const int CapacityMin = 1;
    public const int CapacityMax = 20;
    public const int GoalsMax = 50;

    private Participant()
    {
    }

    public ParticipantId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>The organisation the person takes part for.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public ParticipantRole Role { get; private set; }

    public ParticipantState State { get; private set; }

    public TrackId? TrackId { get; private set; }

    /// <summary>Pairs the person is ready for at most.</summary>
    public int Capacity { get; private set; }

    /// <summary>Taxonomy codes of what the person wants to develop, or helps others to develop.</summary>
    public IReadOnlyList<string> Goals { get; private set; } = [];

    public bool IsEnrolled => State == ParticipantState.Enrolled;

    /// <param name="participation">Null when the person's organisation does not take part.</param>
    /// <param name="enrolledInRole">People of the organisation who are enrolled in the role already.</param>
    public static Outcome<Participant> Enrol(
        ParticipantId id,
        Programme programme,
        Person person,
        ParticipatingOrganisation? participation,
        Enrolment enrolment,
        int enrolledInRole)
    {
        var participant = new Participant
        {
            Id = id,
            ProgrammeId = programme.Id,
            PersonId = person.Id,
            OrganisationId = person.OrganisationId,
            State = ParticipantState.Withdrawn,
        };
        return participant.Rejoin(programme, participation, enrolment, enrolledInRole);
    }

    /// <summary>Enrols somebody again who withdrew; somebody who did not is enrolled already.</summary>
    public Outcome<Participant> Rejoin(
        Programme programme, ParticipatingOrganisation? participation, Enrolment enrolment, int enrolledInRole)
    {
        var refusals = new List<Refusal>();
        refusals.AddRange(programme.CheckNotClosed().Refusals);
        var (goals, problems) = Read(programme, enrolment.Capacity, enrolment.TrackId, enrolment.Goals ?? []);
        refusals.AddRange(problems);
        if (IsEnrolled)
        {
            refusals.Add(new AlreadyEnrolled(Role));
        }
        else if (participation is null)
        {
            refusals.Add(new OrganisationNotParticipating());
        }
        else
        {
            refusals.AddRange(participation.CheckPlaceFor(enrolment.Role, enrolledInRole + 1).Refusals);
        }

        if (refusals.Count > 0)
        {
            return Outcome<Participant>.Refused(refusals);
        }

        (Role, State) = (enrolment.Role, ParticipantState.Enrolled);
        (TrackId, Capacity, Goals) = (enrolment.TrackId, enrolment.Capacity, goals);
        return this;
    }

    /// <summary>Null stays as it is.</summary>
    /// <param name="pairs">Published pairs that the person holds.</param>
    public Outcome<Participant> Change(Programme programme, int? capacity, TrackId? trackId, IReadOnlyList<string>? goals, int pairs)
    {
        var refusals = new List<Refusal>();
        refusals.AddRange(programme.CheckNotClosed().Refusals);
        var (newCapacity, newTrack) = (capacity ?? Capacity, trackId ?? TrackId);
        var (newGoals, problems) = Read(programme, newCapacity, newTrack, goals ?? Goals);
        refusals.AddRange(problems);
        if (pairs > newCapacity)
        {
            refusals.Add(new CapacityExceeded(newCapacity, pairs));
        }

        if (refusals.Count > 0)
        {
            return Outcome<Participant>.Refused(refusals);
        }

        (Capacity, TrackId, Goals) = (newCapacity, newTrack, newGoals);
        return this;
    }

    /// <summary>Leaves the programme; leaving twice is the same as leaving once. The person's pairs are ended beside it.</summary>
    public Outcome<Participant> Withdraw(Programme programme)
    {
        var open = programme.CheckNotClosed();
        if (open.IsRefused)
        {
            return open.Refusal;
        }

        State = ParticipantState.Withdrawn;
        return this;
    }

    /// <summary>Leaves the programme because the person is erased, whatever state the programme is in; that and in which role somebody took part stays.</summary>
    public void Erase() => (State, Goals) = (ParticipantState.Withdrawn, []);

    private static (IReadOnlyList<string> Goals, IReadOnlyList<Refusal> Problems) Read(
        Programme programme, int capacity, TrackId? trackId, IReadOnlyList<string> goals)
    {
        var check = new InputCheck();
        check.Range("capacity", capacity, CapacityMin, CapacityMax);
        if (trackId is not null && programme.FindTrack(trackId.Value) is null)
        {
            check.Fail("trackId", "The programme has no such track. Choose one of its tracks.");
        }

        var read = check.TaxonomyCodes("goals", goals, GoalsMax);
        return (read, check.Refusals);
    }
}
