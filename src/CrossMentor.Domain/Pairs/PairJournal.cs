using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>What a pair keeps for itself: the mentee's goals, the state of the career plan, and days on which the mentee tried something.</summary>
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
}
