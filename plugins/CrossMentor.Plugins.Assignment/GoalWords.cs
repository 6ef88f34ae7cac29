using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Assignment;

/// <summary>Which goals the two formats of certificates speak of, and what a proof of them says.</summary>
internal static class GoalWords
{
    public static bool AreUsual(MatchingProblem problem) => problem.Goals.SequenceEqual([MatchingGoal.MostPlaced, MatchingGoal.TotalScore]);

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
