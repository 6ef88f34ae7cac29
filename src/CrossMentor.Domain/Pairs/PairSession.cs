using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>One meeting of a pair, from its proposal to the confirmation of both.</summary>
/// <remarks>
/// Whom it belongs to is written on it, so that the rule of who sees it needs no other table. Others than the two see its days, numbers and states;
/// what it was about is theirs alone.
/// </remarks>
public sealed class PairSession : IVersioned
{
    public const int MinutesMin = 5;
    public const int MinutesMax = 480;
    public const int TopicsMax = 10;

    /// <summary>How many sessions a pair may have, cancelled ones included.</summary>
    public const int CountMax = 100;

    private PairSession()
    {
    }

    public PairSessionId Id { get; private set; }

    public int Version { get; private set; }

    public PairId PairId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public PersonId MentorPersonId { get; private set; }

    public PersonId MenteePersonId { get; private set; }

    public OrganisationId MentorOrganisationId { get; private set; }

    public OrganisationId MenteeOrganisationId { get; private set; }

    /// <summary>1 for the first session of the pair.</summary>
    public int Number { get; private set; }

    public SessionState State { get; private set; }

    /// <summary>Who proposed it; null where the two met without a proposal.</summary>
    public PairSide? ProposedBy { get; private set; }

    public DateOnly? PlannedOn { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public int? Minutes { get; private set; }

    public SessionFormat? Format { get; private set; }

    /// <summary>Taxonomy codes.</summary>
    public IReadOnlyList<string> Topics { get; private set; } = [];

    public bool MentorConfirmed { get; private set; }

    public bool MenteeConfirmed { get; private set; }

    public PairSide? CancelledBy { get; private set; }

    public int MentorReschedules { get; private set; }

    public int MenteeReschedules { get; private set; }

    /// <summary>A session to come, proposed by one side.</summary>
    /// <param name="earlier">How many sessions the pair has.</param>
    public static Outcome<PairSession> Schedule(PairSessionId id, Pair pair, int earlier, PairSide by, DateOnly plannedOn, SessionCalendar calendar)
    {
        var session = Of(id, pair, earlier);
        var check = new InputCheck();
        CheckRoom(check, earlier);
        calendar.CheckPlanned(check, plannedOn);
        (session.State, session.ProposedBy, session.PlannedOn) = (SessionState.Scheduled, by, plannedOn);
        return check.HasFailed ? Outcome<PairSession>.Refused(check.Refusals) : session;
    }

    /// <summary>A session that was held without a proposal.</summary>
    /// <param name="earlier">How many sessions the pair has.</param>
    public static Outcome<PairSession> Log(PairSessionId id, Pair pair, int earlier, PairSide by, SessionReport report, SessionCalendar calendar)
    {
        var session = Of(id, pair, earlier);
        var check = new InputCheck();
        CheckRoom(check, earlier);
        return session.Hold(check, by, report, calendar);
    }

    /// <summary>Moves a session to come to another day; who moves it is counted.</summary>
    public Outcome<PairSession> Reschedule(PairSide by, DateOnly plannedOn, SessionCalendar calendar)
    {
        var check = new InputCheck();
        calendar.CheckPlanned(check, plannedOn);
        if (check.HasFailed)
        {
            return Outcome<PairSession>.Refused(check.Refusals);
        }

        if (State != SessionState.Scheduled)
        {
            return new WrongSessionState(State);
        }

        if (plannedOn == PlannedOn)
        {
            return this; // it lies on that day already
        }

        PlannedOn = plannedOn;
        if (by == PairSide.Mentor)
        {
            MentorReschedules++;
        }
        else
        {
            MenteeReschedules++;
        }

        return this;
    }

    /// <summary>Calls a session off, or takes back the report of one that the other has not confirmed.</summary>
    public Outcome<PairSession> Cancel(PairSide by)
    {
        if (State == SessionState.Cancelled)
        {
            return this; // the first who said so is kept
        }

        if (State == SessionState.Confirmed)
        {
            return new WrongSessionState(State);
        }

        (State, CancelledBy) = (SessionState.Cancelled, by);
        return this;
    }

    /// <summary>Says that a scheduled session was held. Whoever says so has confirmed it; the other still has to.</summary>
    public Outcome<PairSession> Hold(PairSide by, SessionReport report, SessionCalendar calendar) => Hold(new InputCheck(), by, report, calendar);

    /// <summary>The other's word makes a session count; one's own, said twice, does not.</summary>
    public Outcome<PairSession> Confirm(PairSide by)
    {
        if (State == SessionState.Confirmed)
        {
            return this;
        }

        if (State != SessionState.Held)
        {
            return new WrongSessionState(State);
        }

        Agree(by);
        if (MentorConfirmed && MenteeConfirmed)
        {
            State = SessionState.Confirmed;
        }

        return this;
    }

    /// <summary>Whether it was called off before it was held, and by whom.</summary>
    public bool WasCalledOffBy(PairSide side) => State == SessionState.Cancelled && HeldOn is null && CancelledBy == side;

    private static PairSession Of(PairSessionId id, Pair pair, int earlier) => new()
    {
        Id = id,
        PairId = pair.Id,
        ProgrammeId = pair.ProgrammeId,
        MentorPersonId = pair.MentorPersonId,
        MenteePersonId = pair.MenteePersonId,
        MentorOrganisationId = pair.MentorOrganisationId,
        MenteeOrganisationId = pair.MenteeOrganisationId,
        Number = earlier + 1,
    };

    private static void CheckRoom(InputCheck check, int earlier)
    {
        if (earlier >= CountMax)
        {
            check.Fail("pairId", $"The pair has {CountMax} sessions, which is as many as are kept.");
        }
    }

    private Outcome<PairSession> Hold(InputCheck check, PairSide by, SessionReport report, SessionCalendar calendar)
    {
        calendar.CheckHeld(check, report.HeldOn);
        var minutes = check.Range("minutes", report.Minutes, MinutesMin, MinutesMax);
        var topics = check.TaxonomyCodes("topics", report.Topics, TopicsMax);
        if (check.HasFailed)
        {
            return Outcome<PairSession>.Refused(check.Refusals);
        }

        if (State != SessionState.Scheduled)
        {
            return new WrongSessionState(State);
        }

        (State, HeldOn, Minutes, Format, Topics) = (SessionState.Held, report.HeldOn, minutes, report.Format, topics);
        Agree(by);
        return this;
    }

    private void Agree(PairSide by) => (MentorConfirmed, MenteeConfirmed) = (MentorConfirmed || by == PairSide.Mentor, MenteeConfirmed || by == PairSide.Mentee);
}
