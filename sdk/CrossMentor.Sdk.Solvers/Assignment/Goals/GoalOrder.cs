namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>Whether an order of goals makes sense, and whether it is the usual one.</summary>
internal static class GoalOrder
{
    /// <summary>As many pairs as possible, then the highest total score: one number can hold both, and <see cref="Flow.FlowNetwork"/> solves it at once.</summary>
    public static IReadOnlyList<AssignmentGoal> Usual { get; } = [AssignmentGoal.MostPlaced, AssignmentGoal.TotalScore];

    public static bool IsUsual(AssignmentProblem problem) => problem.Goals.SequenceEqual(Usual);

    /// <exception cref="ArgumentException">There is no goal, one is repeated, or one is unknown.</exception>
    public static IReadOnlyList<AssignmentGoal> Checked(IReadOnlyList<AssignmentGoal> goals, string name)
        => goals is { Count: > 0 } && goals.All(Enum.IsDefined) && goals.Distinct().Count() == goals.Count
            ? goals
            : throw new ArgumentException("There must be at least one goal, and each at most once.", name);

    /// <summary>What the goals need and the problem lacks, in words, or null.</summary>
    public static string? FindLack(AssignmentProblem problem)
    {
        if (!problem.Goals.Contains(AssignmentGoal.FairShares))
        {
            return null;
        }

        if (problem.FairShares is not { } shares)
        {
            return "The goal of fair shares needs the share of each organisation.";
        }

        var organisations = (shares.Side == ProgrammeSide.Mentee ? problem.MenteeQuotas : problem.MentorQuotas)?.OrganisationCount;
        return organisations == shares.Numerators.Length
            ? null
            : $"There are shares for {shares.Numerators.Length} organisations of the {shares.Side} side, and quotas for {organisations ?? 0}.";
    }
}
