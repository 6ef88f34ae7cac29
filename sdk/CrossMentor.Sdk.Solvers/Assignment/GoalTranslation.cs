using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Strategies;
using FairShares = CrossMentor.Sdk.Solvers.Assignment.Goals.FairShares;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>States the goals that a strategy is asked to strive for in the words of the solver.</summary>
public static class GoalTranslation
{
    /// <summary>Why the goals cannot be striven for, or null. What <see cref="ProblemTranslation"/> is given must have none.</summary>
    /// <param name="problem">The problem as a strategy or a verifier was handed it.</param>
    public static Reason? FindFault(MatchingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Goals.IsDefaultOrEmpty || !problem.Goals.All(Enum.IsDefined) || problem.Goals.Distinct().Count() != problem.Goals.Length)
        {
            return new Reason("GOALS_NOT_SUPPORTED", "There must be at least one goal, each at most once, and none that this strategy does not know.");
        }

        if (!problem.Goals.Contains(MatchingGoal.FairShares))
        {
            return null;
        }

        var isSound = problem.FairShares is { Numerators.IsDefault: false } shares
            && shares.Numerators.Length == problem.OrganisationCount
            && shares.Numerators.All(numerator => numerator >= 0)
            && shares.Denominator is >= 1 and <= FairShares.LargestDenominator
            && Enum.IsDefined(shares.Side);
        return isSound
            ? null
            : new Reason("FAIR_SHARES_MISSING", "Fair shares are a goal, but there is not one share of 0 or more for each organisation.");
    }

    /// <summary>A goal of the solver in the words of a strategy.</summary>
    /// <param name="goal">One of the goals of <see cref="AssignmentProblem.Goals"/>.</param>
    public static MatchingGoal ToMatching(AssignmentGoal goal) => goal switch
    {
        AssignmentGoal.MostPlaced => MatchingGoal.MostPlaced,
        AssignmentGoal.TotalScore => MatchingGoal.TotalScore,
        AssignmentGoal.FairShares => MatchingGoal.FairShares,
        AssignmentGoal.LeastChange => MatchingGoal.LeastChange,
        AssignmentGoal.Bottleneck => MatchingGoal.Bottleneck,
        _ => throw new ArgumentOutOfRangeException(nameof(goal), goal, "The goal is not known."),
    };

    internal static AssignmentGoal ToAssignment(MatchingGoal goal) => goal switch
    {
        MatchingGoal.MostPlaced => AssignmentGoal.MostPlaced,
        MatchingGoal.TotalScore => AssignmentGoal.TotalScore,
        MatchingGoal.FairShares => AssignmentGoal.FairShares,
        MatchingGoal.LeastChange => AssignmentGoal.LeastChange,
        MatchingGoal.Bottleneck => AssignmentGoal.Bottleneck,
        _ => throw new ArgumentOutOfRangeException(nameof(goal), goal, "The goal is not known."),
    };

    /// <summary>The shares, when some goal asks for them.</summary>
    internal static FairShares? SharesOf(MatchingProblem problem)
        => problem.FairShares is { } shares && problem.Goals.Contains(MatchingGoal.FairShares)
            ? new FairShares(shares.Side == Side.Mentee ? ProgrammeSide.Mentee : ProgrammeSide.Mentor, [.. shares.Numerators], shares.Denominator)
            : null;
}
