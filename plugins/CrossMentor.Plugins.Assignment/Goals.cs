using CrossMentor.Sdk;
using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Assignment.Goals;
using CrossMentor.Sdk.Strategies;
using FairShares = CrossMentor.Sdk.Solvers.Assignment.Goals.FairShares;

namespace CrossMentor.Plugins.Assignment;

/// <summary>The goals of a problem in the words of the solver.</summary>
internal static class Goals
{
    /// <summary>Why the goals cannot be striven for, or null.</summary>
    public static Reason? FindFault(MatchingProblem problem)
    {
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

    public static bool AreUsual(MatchingProblem problem) => problem.Goals.SequenceEqual([MatchingGoal.MostPlaced, MatchingGoal.TotalScore]);

    public static AssignmentGoal ToAssignment(MatchingGoal goal) => goal switch
    {
        MatchingGoal.MostPlaced => AssignmentGoal.MostPlaced,
        MatchingGoal.TotalScore => AssignmentGoal.TotalScore,
        MatchingGoal.FairShares => AssignmentGoal.FairShares,
        MatchingGoal.LeastChange => AssignmentGoal.LeastChange,
        MatchingGoal.Bottleneck => AssignmentGoal.Bottleneck,
        _ => throw new System.Diagnostics.UnreachableException($"The goal {goal} was not refused."),
    };

    /// <summary>The shares, when some goal asks for them.</summary>
    public static FairShares? SharesOf(MatchingProblem problem)
        => problem.FairShares is { } shares && problem.Goals.Contains(MatchingGoal.FairShares)
            ? new FairShares(shares.Side == Side.Mentee ? ProgrammeSide.Mentee : ProgrammeSide.Mentor, [.. shares.Numerators], shares.Denominator)
            : null;

    /// <summary>What a proof of the goals says.</summary>
    public static string Claim(MatchingProblem problem)
        => AreUsual(problem)
            ? "No matching that keeps all demands has more pairs, and none with as many has a higher total score."
            : $"No matching that keeps all demands is better by the goals of this run, in their order: {string.Join(", then ", problem.Goals.Select(Words))}.";

    private static string Words(MatchingGoal goal) => goal switch
    {
        MatchingGoal.MostPlaced => "the most pairs",
        MatchingGoal.TotalScore => "the highest total score",
        MatchingGoal.FairShares => "the least deviations of organisations from their shares",
        MatchingGoal.LeastChange => "the most running pairs kept",
        _ => "the highest lowest score",
    };
}
