using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Evaluation;

/// <summary>What mentors and mentees of a programme are asked in one wave.</summary>
/// <remarks>It always asks both roles. What is asked never changes once it is published, because answers would not be comparable.</remarks>
public sealed class Survey : IVersioned
{
    public const int OpenDaysMax = 366;

    private Survey()
    {
    }

    public SurveyId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>A programme has one survey a wave.</summary>
    public SurveyWave Wave { get; private set; }

    /// <summary>In the order of the codes.</summary>
    public IReadOnlyList<SurveyTemplateCode> Templates { get; private set; } = [];

    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day on which it takes answers.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>Whether it was closed before its last day was over.</summary>
    public bool IsClosedEarly { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    /// <param name="published">All surveys that the programme has.</param>
    /// <param name="today">The day of publication.</param>
    public static Outcome<Survey> Publish(
        SurveyId id, Programme programme, SurveyPlan plan, IReadOnlyCollection<Survey> published, DateOnly today, DateTimeOffset at)
    {
        var survey = new Survey
        {
            Id = id,
            ProgrammeId = programme.Id,
            Wave = plan.Wave,
            Templates = [.. (plan.Templates ?? UsualTemplates(plan.Wave, programme.Orientation)).Distinct().Order()],
            OpensOn = plan.OpensOn ?? today,
            ClosesOn = plan.ClosesOn,
            PublishedAt = at,
        };
        IReadOnlyList<Refusal> refusals =
        [
            .. survey.CheckInput(programme, published, today), .. CheckState(programme, plan.Wave), .. survey.CheckTwoSided(),
            .. published.Any(other => other.Wave == plan.Wave) ? [new AlreadyExists("wave")] : Array.Empty<Refusal>(),
        ];
        return refusals.Count > 0 ? Outcome<Survey>.Refused(refusals) : survey;
    }

    /// <summary>The learning scale and the outcomes of both roles; after the baseline, what only those can tell who worked together.</summary>
    public static IReadOnlyList<SurveyTemplateCode> UsualTemplates(SurveyWave wave, Orientation orientation) =>
    [
        .. SurveyTemplates.All
            .Where(template => (wave != SurveyWave.Baseline || template.Timing == SurveyTiming.BeforeAndAfter)
                && (template.Code != SurveyTemplateCode.ReverseOutcomes || orientation == Orientation.Reverse))
            .Select(template => template.Code),
    ];

    public SurveyState StateOn(DateOnly today)
    {
        if (IsClosedEarly || today > ClosesOn)
        {
            return SurveyState.Closed;
        }

        return today < OpensOn ? SurveyState.Planned : SurveyState.Open;
    }

    public bool IsClosedOn(DateOnly today) => StateOn(today) == SurveyState.Closed;

    /// <summary>Takes no more answers; closing twice is the same as closing once. It is not opened again, because what it came to may have been told.</summary>
    public Outcome<Survey> Close(DateOnly today)
    {
        switch (StateOn(today))
        {
            case SurveyState.Planned:
                return new SurveyNotOpen(SurveyState.Planned);
            case SurveyState.Open:
                (IsClosedEarly, ClosesOn) = (true, today);
                break;
        }

        return this;
    }

    public bool Asks(OutcomeScale scale) => Templates.Contains(SurveyTemplates.Of(scale).Code);

    /// <summary>What somebody of the role is asked.</summary>
    public IEnumerable<SurveyItem> ItemsFor(ParticipantRole role)
        => Templates.Select(SurveyTemplates.Of).Where(template => template.IsFor(role)).SelectMany(template => template.Items);

    private IReadOnlyList<Refusal> CheckInput(Programme programme, IReadOnlyCollection<Survey> published, DateOnly today)
    {
        var check = new InputCheck();
        if (Wave == SurveyWave.Baseline && Templates.Any(code => SurveyTemplates.Of(code).Timing == SurveyTiming.AfterOnly))
        {
            check.Fail("templates", "A template asks what only those can tell who have worked together. Ask it in a later wave.");
        }

        if (Templates.Contains(SurveyTemplateCode.ReverseOutcomes) && programme.Orientation != Orientation.Reverse)
        {
            check.Fail("templates", "REVERSE_OUTCOMES asks about reverse mentoring. Leave it out in a programme that is not reverse.");
        }

        if (OpensOn < today)
        {
            check.Fail("opensOn", "The survey would have opened before today. Choose today or a later day.");
        }

        if (ClosesOn < OpensOn || ClosesOn.DayNumber - OpensOn.DayNumber >= OpenDaysMax)
        {
            check.Fail("closesOn", $"A survey is open for 1 to {OpenDaysMax} days. Choose another day.");
        }

        // Waves that overlap would ask one person before and after at the same time.
        if (published.Any(other => other.Wave < Wave && !other.IsOverBefore(OpensOn)) || published.Any(other => other.Wave > Wave && other.OpensOn <= ClosesOn))
        {
            check.Fail("opensOn", "The waves of a programme follow one another. Open this one after the wave before it has closed, and before the next one opens.");
        }

        return check.Refusals;
    }

    private bool IsOverBefore(DateOnly day) => ClosesOn < day || (IsClosedEarly && ClosesOn == day);

    // What comes of a programme in the long run is asked when it is over.
    private static IReadOnlyList<Refusal> CheckState(Programme programme, SurveyWave wave)
        => wave == SurveyWave.FollowUp ? [] : programme.CheckNotClosed().Refusals;

    private IEnumerable<Refusal> CheckTwoSided()
        => Enum.GetValues<ParticipantRole>().Where(role => !ItemsFor(role).Any()).Take(1).Select(role => new OneSidedSurvey(role));
}
