using CrossMentor.Domain.Access;

namespace CrossMentor.Domain.Pairs;

/// <summary>What a programme is told of the journals of its pairs: counts of people, where no count points to a few of them.</summary>
/// <param name="CareerPlans">Pairs by the state of their career plan; null where too few people stand behind a count.</param>
/// <param name="Goals">Mentees who have a goal in the state; null where too few people stand behind a count.</param>
/// <param name="Experimenting">Mentees who tried something; null where they, or those who did not, are too few.</param>
public sealed record DevelopmentReport(
    IReadOnlyList<CareerPlanCount>? CareerPlans, IReadOnlyList<GoalCount>? Goals, int? Experimenting)
{
    /// <param name="pairs">How many pairs the programme has.</param>
    /// <param name="journals">The journals of those that have one.</param>
    public static DevelopmentReport Of(int pairs, IReadOnlyCollection<PairJournal> journals)
    {
        var unwritten = pairs - journals.Count;
        var plans = Enum.GetValues<CareerPlanState>()
            .Select(state => new CareerPlanCount(
                state, journals.Count(journal => journal.CareerPlan == state) + (state == CareerPlanState.None ? unwritten : 0)))
            .ToList();
        var goals = Enum.GetValues<GoalState>()
            .Select(state => new GoalCount(state, journals.Count(journal => journal.Goals.Any(goal => goal.State == state))))
            .ToList();
        var experimenting = journals.Count(journal => journal.Experiments.Count > 0);
        return new(
            SmallGroups.MayTell([.. plans.Select(plan => plan.Count)]) ? plans : null,

            // Somebody may have goals in several states, so each count is looked at with those whom it leaves out.
            goals.TrueForAll(goal => SmallGroups.MayTell([goal.Count, pairs - goal.Count])) ? goals : null,
            SmallGroups.MayTell([experimenting, pairs - experimenting]) ? experimenting : null);
    }
}
