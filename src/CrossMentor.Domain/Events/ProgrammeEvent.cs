using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>Something that people of a programme come together for.</summary>
/// <remarks>Scheduled, then held once it is recorded who was there, or cancelled; a held event stays as it is.</remarks>
public sealed class ProgrammeEvent : IVersioned
{
    public const int TitleLengthMax = 200;
    public const int PlaceLengthMax = 300;
    public const int ModulesMax = 20;
    public const int TopicsMax = 20;

    /// <summary>Events of one programme, the cancelled ones included.</summary>
    public const int EventsMax = 250;

    public static readonly TimeSpan DurationMax = TimeSpan.FromDays(14);

    private ProgrammeEvent()
    {
    }

    public ProgrammeEventId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public EventKind Kind { get; private set; }

    public EventState State { get; private set; }

    public EventAudience Audience { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string? Place { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>Codes of the training modules that it teaches.</summary>
    public IReadOnlyList<string> Modules { get; private set; } = [];

    /// <summary>Codes of the strategic topics that it treats.</summary>
    public IReadOnlyList<string> Topics { get; private set; } = [];

    /// <summary>Who teaches, by an accreditation; null when nobody is named.</summary>
    public TrainerAccreditationId? TrainerId { get; private set; }

    /// <summary>Whether people of both roles and of two organisations or more were there.</summary>
    public bool IsJoint { get; private set; }

    /// <summary>Whether it takes place or took place.</summary>
    public bool Stands => State != EventState.Cancelled;

    /// <param name="curriculum">What the programme teaches; null when it has not said.</param>
    /// <param name="others">All other events of the programme.</param>
    public static Outcome<ProgrammeEvent> Schedule(
        ProgrammeEventId id, Programme programme, EventPlan plan, Curriculum? curriculum, IReadOnlyCollection<ProgrammeEvent> others)
    {
        var check = new InputCheck();
        var made = new ProgrammeEvent
        {
            Id = id,
            ProgrammeId = programme.Id,
            Kind = plan.Kind,
            Title = check.Text("title", plan.Title, TitleLengthMax),
            Place = check.OptionalText("place", plan.Place, PlaceLengthMax),
            Audience = EventAudiences.Read(check, plan.Kind, plan.Audience),
            Modules = ReadCodes(check, "modules", plan.Modules ?? [], ModulesMax, code => curriculum?.FindModule(code) is not null),
            Topics = ReadCodes(check, "topics", plan.Topics ?? [], TopicsMax, code => curriculum?.FindTopic(code) is not null),
        };
        made.SetTimes(check, plan.StartsAt, plan.EndsAt, others);
        made.SetTrainer(check, plan.Trainer);
        var refusals = new List<Refusal>([.. programme.CheckNotClosed().Refusals, .. check.Refusals, .. made.CheckTrainer(curriculum, plan.Trainer).Refusals]);
        if (plan.Kind is EventKind.KickOff or EventKind.Final && others.Any(other => other.Stands && other.Kind == plan.Kind))
        {
            refusals.Add(new AlreadyExists("kind"));
        }

        if (others.Count >= EventsMax)
        {
            refusals.Add(new InvalidInput("programmeId", $"A programme has {EventsMax} events at most."));
        }

        return refusals.Count > 0 ? Outcome<ProgrammeEvent>.Refused(refusals) : made;
    }

    /// <summary>Moves an event that is still to come; a place that is null stays as it is.</summary>
    /// <param name="curriculum">What the programme teaches; null when it has not said.</param>
    /// <param name="trainer">Who teaches then; null when nobody does.</param>
    public Outcome<ProgrammeEvent> Reschedule(
        Programme programme, DateTimeOffset startsAt, DateTimeOffset endsAt, string? place, Curriculum? curriculum, TrainerAccreditation? trainer,
        IReadOnlyCollection<ProgrammeEvent> others)
    {
        var check = new InputCheck();
        var newPlace = check.OptionalText("place", place, PlaceLengthMax) ?? Place;
        var before = (StartsAt, EndsAt, TrainerId);
        SetTimes(check, startsAt, endsAt, others);
        SetTrainer(check, trainer);
        IReadOnlyList<Refusal> refusals =
            [.. programme.CheckNotClosed().Refusals, .. CheckScheduled().Refusals, .. check.Refusals, .. CheckTrainer(curriculum, trainer).Refusals];
        if (refusals.Count > 0)
        {
            (StartsAt, EndsAt, TrainerId) = before;
            return Outcome<ProgrammeEvent>.Refused(refusals);
        }

        Place = newPlace;
        return this;
    }

    /// <summary>Calls the event off; calling it off twice is the same as once.</summary>
    public Outcome<ProgrammeEvent> Cancel(Programme programme)
    {
        if (State == EventState.Cancelled)
        {
            return this;
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. CheckScheduled().Refusals];
        if (refusals.Count > 0)
        {
            return Outcome<ProgrammeEvent>.Refused(refusals);
        }

        State = EventState.Cancelled;
        return this;
    }

    /// <summary>Whether it can be recorded who was there: the event has begun and was not cancelled.</summary>
    public Outcome CheckBegun(DateTimeOffset at) => Stands && StartsAt <= at ? Outcome.Accepted : new WrongEventState(State);

    /// <summary>Whether its trainer holds an accreditation on its days, where the programme asks for that of what it requires people to learn.</summary>
    public Outcome CheckTrainer(Curriculum? curriculum, TrainerAccreditation? trainer)
    {
        List<string> required = curriculum is { AsksForAccreditedTrainers: true } ? [.. Modules.Where(code => curriculum.FindModule(code) is { IsRequired: true })] : [];
        return required.Count == 0 || trainer?.Covers(StartsAt, EndsAt) == true ? Outcome.Accepted : new AccreditationMissing(required);
    }

    /// <summary>Notes that it took place, and whether it was joint.</summary>
    /// <param name="attendances">All that is recorded of it.</param>
    public void Hold(IEnumerable<Attendance> attendances)
    {
        State = EventState.Held;
        IsJoint = JointTraining.IsJoint(attendances);
    }

    private void SetTrainer(InputCheck check, TrainerAccreditation? trainer)
    {
        if (trainer is not null && trainer.ProgrammeId != ProgrammeId)
        {
            check.Fail("trainerId", "The trainer is accredited in another programme. Record the accreditation in this one.");
        }

        TrainerId = trainer?.Id;
    }

    private Outcome CheckScheduled() => State == EventState.Scheduled ? Outcome.Accepted : new WrongEventState(State);

    private void SetTimes(InputCheck check, DateTimeOffset startsAt, DateTimeOffset endsAt, IReadOnlyCollection<ProgrammeEvent> others)
    {
        if (endsAt <= startsAt)
        {
            check.Fail("endsAt", "endsAt does not lie after startsAt. Choose a later time.");
        }
        else if (endsAt - startsAt > DurationMax)
        {
            check.Fail("endsAt", $"An event lasts {DurationMax.Days} days at most. Choose an earlier time.");
        }

        if (Kind == EventKind.Final && others.FirstOrDefault(other => other.Stands && other.Kind == EventKind.KickOff)?.StartsAt >= startsAt)
        {
            check.Fail("startsAt", "The final meeting lies before the kick-off. Choose a later time.");
        }
        else if (Kind == EventKind.KickOff && others.FirstOrDefault(other => other.Stands && other.Kind == EventKind.Final)?.StartsAt <= startsAt)
        {
            check.Fail("startsAt", "The kick-off lies after the final meeting. Choose an earlier time.");
        }

        (StartsAt, EndsAt) = (startsAt, endsAt);
    }

    private static IReadOnlyList<string> ReadCodes(InputCheck check, string field, IReadOnlyList<string> values, int countMax, Predicate<string> isKnown)
    {
        var codes = check.TaxonomyCodes(field, values, countMax);
        if (codes.FirstOrDefault(code => !isKnown(code)) is { } unknown)
        {
            check.Fail(field, $"The curriculum of the programme has no {unknown}. Add it there or choose another code.");
        }

        return codes;
    }
}
