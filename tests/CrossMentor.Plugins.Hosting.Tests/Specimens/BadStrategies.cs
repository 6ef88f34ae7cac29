using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Hosting.Tests.Specimens;

[MatchingPlugin(Id = "specimens.takes-all", SdkMajor = 1)]
public sealed class TakesAllStrategy : IMatchingStrategy
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        => new PairsChosen([.. Enumerable.Range(0, problem.EdgeCount)], null, []);
}

[MatchingPlugin(Id = "specimens.invents", SdkMajor = 1)]
public sealed class InventingStrategy : IMatchingStrategy
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        => new PairsChosen([problem.EdgeCount], null, []);
}

[MatchingPlugin(Id = "specimens.repeats", SdkMajor = 1)]
public sealed class RepeatingStrategy : IMatchingStrategy
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct) => new PairsChosen([0, 0], null, []);
}

/// <summary>Chooses the first pair, and would give its mentee a mentor who does not exist.</summary>
[MatchingPlugin(Id = "specimens.promises-nobody", SdkMajor = 1)]
public sealed class PromisesNobodyStrategy : IMatchingStrategy
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        => new PairsChosen([0], null, []) { Alternatives = [new EdgeAlternative(0, problem.MentorCount, 0, 0)] };
}

/// <summary>Chooses the first pair, and would lose a goal without it that nobody strives for.</summary>
[MatchingPlugin(Id = "specimens.loses-another-goal", SdkMajor = 1)]
public sealed class LosesAnotherGoalStrategy : IMatchingStrategy
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        => new PairsChosen([0], null, []) { Alternatives = [new EdgeAlternative(0, null, 1, 0) { GoalLost = MatchingGoal.Bottleneck }] };
}

[MatchingPlugin(Id = "specimens.answers-null", SdkMajor = 1)]
public sealed class NullStrategy : IMatchingStrategy
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct) => null!;
}

/// <summary>Claims the built-in certificate format without having proven anything.</summary>
[MatchingPlugin(Id = "specimens.forges", SdkMajor = 1)]
public sealed class ForgingStrategy : IMatchingStrategy
{
    public StrategyAnswer Solve(MatchingProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        => new PairsChosen([0], new MatchingCertificate("crossmentor.assignment-duals/1", "{}"u8.ToArray()), []);
}

[MatchingPlugin(Id = "specimens.one-big-group", SdkMajor = 1)]
public sealed class OneBigGroupFormer : IGroupFormer
{
    public GroupAnswer Form(GroupProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
        => new GroupsFormed([new FormedGroup([.. Enumerable.Range(0, problem.Members.Count)], new Reason("BIG", "Everybody together."))]);
}
