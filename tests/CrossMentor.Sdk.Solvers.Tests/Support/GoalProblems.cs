using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Tests.Support;

/// <summary>Small random problems with goals, shares and running pairs.</summary>
internal static class GoalProblems
{
    private static readonly IReadOnlyList<AssignmentGoal>[] AllOrders = [.. Orders([], Enum.GetValues<AssignmentGoal>())];

    /// <summary>Every order of one to five goals: 325 of them.</summary>
    public static IReadOnlyList<IReadOnlyList<AssignmentGoal>> EveryOrder => AllOrders;

    public static AssignmentProblem Small(ulong seed, IReadOnlyList<AssignmentGoal> goals)
    {
        var problem = RandomProblems.Small(seed);
        var numbers = new SeededNumbers(seed + 77_777);
        var side = numbers.OneIn(2) ? ProgrammeSide.Mentee : ProgrammeSide.Mentor;
        var menteeQuotas = problem.MenteeQuotas ?? (side == ProgrammeSide.Mentee ? Unlimited(numbers, problem.MenteeCount) : null);
        var mentorQuotas = problem.MentorQuotas ?? (side == ProgrammeSide.Mentor ? Unlimited(numbers, problem.MentorCount) : null);
        var denominator = numbers.Between(1, 3);
        var organisations = (side == ProgrammeSide.Mentee ? menteeQuotas : mentorQuotas)!.OrganisationCount;
        return problem.With(menteeQuotas: menteeQuotas, mentorQuotas: mentorQuotas).WithGoals(
            goals,
            new FairShares(side, [.. Enumerable.Range(0, organisations).Select(_ => numbers.Between(0, 4 * denominator))], denominator),
            [.. problem.Edges().Where(_ => numbers.OneIn(3)).Select(edge => new PairIndex(edge.Mentee, edge.Mentor)), new(0, problem.MentorCount - 1), new(99, 0)]);
    }

    /// <summary>A problem of as many people as asked for with quotas, shares and running pairs, and a mentor for every two mentees.</summary>
    public static AssignmentProblem Large(ulong seed, int people, int candidates, int highestScore, AssignmentGoal[] goals)
    {
        var numbers = new SeededNumbers(seed + 1234);
        var problem = RandomProblems.Large(seed, people, people / 2, candidates, mentorCapacity: 2, highestScore);
        int[] homes = [.. Enumerable.Range(0, people).Select(_ => numbers.Below(8))];
        return problem.With(menteeQuotas: new OrganisationQuotas(homes, [1, 0, 0, 0, 0, 0, 0, 0], [.. Enumerable.Repeat(people / 4, 8)])).WithGoals(
            goals,
            new FairShares(ProgrammeSide.Mentee, [.. Enumerable.Range(0, 8).Select(_ => numbers.Between(0, people / 2))], 3),
            [.. problem.Edges().Where(_ => numbers.OneIn(candidates)).Select(edge => new PairIndex(edge.Mentee, edge.Mentor))]);
    }

    public static AssignmentProblem WithGoals(
        this AssignmentProblem problem, IReadOnlyList<AssignmentGoal> goals, FairShares? shares = null, IReadOnlyList<PairIndex>? running = null)
        => new(problem.MenteeCapacities.ToArray(), problem.MentorCapacities.ToArray(), problem.Edges)
        {
            Pins = problem.Pins,
            Exclusions = problem.Exclusions,
            MenteeQuotas = problem.MenteeQuotas,
            MentorQuotas = problem.MentorQuotas,
            MenteeKeys = problem.MenteeKeys,
            MentorKeys = problem.MentorKeys,
            Goals = goals,
            FairShares = shares ?? problem.FairShares,
            RunningPairs = running ?? problem.RunningPairs,
        };

    private static OrganisationQuotas Unlimited(SeededNumbers numbers, int people)
    {
        var organisations = numbers.Between(1, 4);
        return new OrganisationQuotas(
            [.. Enumerable.Range(0, people).Select(_ => numbers.Below(organisations + 1) - 1)],
            new int[organisations],
            [.. Enumerable.Repeat(int.MaxValue, organisations)]);
    }

    private static IEnumerable<IReadOnlyList<AssignmentGoal>> Orders(AssignmentGoal[] before, AssignmentGoal[] rest)
        => (before.Length == 0 ? [] : Enumerable.Repeat(before, 1))
            .Concat(rest.SelectMany(goal => Orders([.. before, goal], [.. rest.Where(other => other != goal)])));
}
