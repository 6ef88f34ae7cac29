using System.Collections.Immutable;
using CrossMentor.Plugins.Assignment;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Tests.BuiltIn;

/// <summary>N-12: the strategy of the product and its verifier keep every law whatever the goals and their order.</summary>
public sealed class GoalOrderTests
{
    public static TheoryData<string> Orders => new(
        "MostPlaced FairShares TotalScore",
        "MostPlaced LeastChange TotalScore",
        "LeastChange MostPlaced FairShares TotalScore",
        "MostPlaced Bottleneck TotalScore",
        "Bottleneck MostPlaced",
        "MostPlaced TotalScore FairShares Bottleneck LeastChange",
        "FairShares LeastChange",
        "TotalScore");

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_strategy_keeps_every_law(string goals)
        => KeepsAll(new StrategyLaws(Strategy) { Goals = Read(goals), Verifier = new AssignmentCertificateVerifier() }, Law.Optimality);

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_verifier_keeps_every_law(string goals)
        => KeepsAll(new VerifierLaws(() => new AssignmentCertificateVerifier(), Strategy) { Goals = Read(goals) }, Law.Soundness);

    private static void KeepsAll(PluginLaws laws, Law claimed)
    {
        Assert.All(laws.CheckAll(), report => Assert.True(report.State is LawState.Kept or LawState.NotClaimed, report.ToString()));
        Assert.Equal(LawState.Kept, laws.Check(claimed).State);
    }

    private static ImmutableArray<MatchingGoal> Read(string goals) => [.. goals.Split(' ').Select(Enum.Parse<MatchingGoal>)];

    private static OptimalAssignmentStrategy Strategy() => new(new OptimalAssignmentSettings());
}
