using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>What a pair keeps for itself: the mentee's goals, the state of the career plan, days on which the mentee tried something, and feedback.</summary>
/// <remarks>
/// It is no part of the pair on purpose: nobody but the two sees even that it changed. It names no organisation, because none may read it; a
/// programme is told counts of many people and nothing else.
/// </remarks>
public sealed class PairJournal : IVersioned
{
    public const int GoalsMax = 20;
    public const int ExperimentDaysMax = 400;
    public const int ExperimentsADayMax = 20;

    private PairJournal()
    {
    }

    public PairJournalId Id { get; private set; }

    public int Version { get; private set; }

    public PairId PairId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public PersonId MentorPersonId { get; private set; }

    public PersonId MenteePersonId { get; private set; }

    public CareerPlanState CareerPlan { get; private set; }

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<DevelopmentGoal> Goals { get; private set; } = [];

    /// <summary>In the order of the days.</summary>
    public IReadOnlyList<ExperimentDay> Experiments { get; private set; } = [];

    /// <summary>In the order of the sessions, the mentor's first.</summary>
    public IReadOnlyList<PairFeedback> Feedback { get; private set; } = [];

    public static PairJournal Of(PairJournalId id, Pair pair) => new()
    {
        Id = id,
        PairId = pair.Id,
        ProgrammeId = pair.ProgrammeId,
        MentorPersonId = pair.MentorPersonId,
        MenteePersonId = pair.MenteePersonId,
    };

    public PairJournal SetCareerPlan(CareerPlanState state)
    {
        CareerPlan = state;
        return this;
    }

    /// <summary>Sets a goal, or says how it stands.</summary>
    public Outcome<PairJournal> SetGoal(string code, GoalState state)
    {
        var check = new InputCheck();
        var goal = new DevelopmentGoal(check.TaxonomyCode("code", code), state);
        var goals = Goals.Where(other => other.Code != goal.Code).Append(goal).OrderBy(other => other.Code, StringComparer.Ordinal).ToList();
        if (goals.Count > GoalsMax)
        {
            check.Fail("code", $"The pair has {GoalsMax} goals. Say how one of them stands.");
        }

        if (check.HasFailed)
        {
            return Outcome<PairJournal>.Refused(check.Refusals);
        }

        Goals = goals;
        return this;
    }

    public Outcome<PairJournal> LogExperiment(DateOnly on, SessionCalendar calendar)
    {
        var check = new InputCheck();
        var day = new ExperimentDay(on, 1 + (Experiments.FirstOrDefault(other => other.On == on)?.Count ?? 0));
        var days = Experiments.Where(other => other.On != on).Append(day).OrderBy(other => other.On).ToList();
        if (on < calendar.StartsOn || on > calendar.TodayMax || day.Count > ExperimentsADayMax || days.Count > ExperimentDaysMax)
        {
            check.Fail(
                "on",
                $"on is no day of the programme up to today, or has {ExperimentsADayMax} experiments, or the pair has {ExperimentDaysMax} such days. Choose another day.");
            return Outcome<PairJournal>.Refused(check.Refusals);
        }

        Experiments = days;
        return this;
    }

    /// <summary>What one of the two tells the other of a session; later words replace earlier ones, and no points at all take them back.</summary>
    public Outcome<PairJournal> GiveFeedback(PairSession session, PairSide from, IReadOnlyList<FeedbackPoint> helped, IReadOnlyList<FeedbackPoint> wanted)
    {
        var check = new InputCheck();
        var told = PairFeedback.Read(check, session.Number, from, helped, wanted);
        if (check.HasFailed)
        {
            return Outcome<PairJournal>.Refused(check.Refusals);
        }

        if (session.State != SessionState.Confirmed)
        {
            return new WrongSessionState(session.State);
        }

        var others = Feedback.Where(other => other.SessionNumber != told.SessionNumber || other.From != from);
        Feedback = [.. others.Concat(told.IsEmpty ? [] : [told]).OrderBy(one => one.SessionNumber).ThenBy(one => one.From)];
        return this;
    }
}
