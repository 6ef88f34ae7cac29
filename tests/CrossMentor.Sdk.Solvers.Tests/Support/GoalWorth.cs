using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;

namespace CrossMentor.Sdk.Solvers.Tests.Support;

/// <summary>What a set of edges achieves, goal by goal, straight from the definitions; more is better.</summary>
internal static class GoalWorth
{
    public static long[] Of(AssignmentProblem problem, IReadOnlyCollection<int> edges)
        => [.. problem.Goals.SelectMany(goal => goal switch
        {
            AssignmentGoal.MostPlaced => [edges.Count],
            AssignmentGoal.TotalScore => [edges.Sum(edge => (long)problem.Edges.Scores[edge])],
            AssignmentGoal.LeastChange => [edges.Count(edge => problem.RunningPairs.Contains(new PairIndex(problem.Edges.MenteeOf(edge), problem.Edges.Mentors[edge])))],
            AssignmentGoal.FairShares => Deviations(problem, problem.FairShares!, edges).OrderDescending().Select(deviation => -deviation),
            _ => new[] { edges.Select(edge => (long)problem.Edges.Scores[edge]).DefaultIfEmpty(long.MaxValue).Min() },
        })];

    public static long[] OfSolution(AssignmentProblem problem, AssignmentSolution solution)
        => Of(problem, [.. solution.Pairs.Select(pair => problem.Edges.Find(pair.Mentee, pair.Mentor))]);

    /// <summary>The best of all permitted sets of edges, or null when there is none.</summary>
    public static long[]? Best(AssignmentProblem problem)
        => BruteForce.Solutions(problem).Select(edges => Of(problem, edges)).Aggregate((long[]?)null, (best, worth) => best is null || IsBetter(worth, best) ? worth : best);

    public static bool IsBetter(long[] one, long[] other) => one.AsSpan().SequenceCompareTo(other) > 0;

    /// <summary>By how much each organisation misses its share, times the denominator.</summary>
    public static long[] Deviations(AssignmentProblem problem, FairShares shares, IReadOnlyCollection<int> edges)
    {
        var quotas = (shares.Side == ProgrammeSide.Mentee ? problem.MenteeQuotas : problem.MentorQuotas)!;
        var deviations = new long[quotas.OrganisationCount];
        for (var organisation = 0; organisation < deviations.Length; organisation++)
        {
            var pairs = edges.Count(edge => organisation == quotas.OrganisationOf[
                shares.Side == ProgrammeSide.Mentee ? problem.Edges.MenteeOf(edge) : problem.Edges.Mentors[edge]]);
            deviations[organisation] = Math.Abs(((long)pairs * shares.Denominator) - shares.Numerators[organisation]);
        }

        return deviations;
    }
}
