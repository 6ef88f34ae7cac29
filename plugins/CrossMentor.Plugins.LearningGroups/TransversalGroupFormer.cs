using System.Collections.Immutable;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Solvers.Groups;
using CrossMentor.Sdk.Strategies;
using SolverProblem = CrossMentor.Sdk.Solvers.Groups.GroupProblem;

namespace CrossMentor.Plugins.LearningGroups;

/// <summary>Learning groups across all organisations: nobody meets a colleague, and skills, goals and languages are balanced within that rule.</summary>
[MatchingPlugin(Id = "crossmentor.groups.transversal", SdkMajor = 1)]
public sealed class TransversalGroupFormer(TransversalGroupSettings settings) : IGroupFormer
{
    /// <inheritdoc/>
    public GroupAnswer Form(Sdk.Groups.GroupProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
    {
        var conflicts = RosterCheck.FindConflicts(problem);
        if (!conflicts.IsEmpty)
        {
            return new GroupsImpossible(conflicts);
        }

        progress?.Report(new WorkProgress(0, 1));
        var formation = TransversalGroups.Form(
            new SolverProblem([.. problem.Organisations], problem.GroupCount) { Goals = BalanceGoals.Of(problem.Members, settings) },
            problem.Seed,
            ct);
        progress?.Report(new WorkProgress(1, 1));
        return formation.IsRefused
            ? new GroupsImpossible([.. formation.Refusals.Select(refusal => new Conflict(new Reason(refusal.Code, refusal.Message), [], [], []))])
            : new GroupsFormed([.. formation.Groups.Select(members => Describe(problem, [.. members.Order()]))]);
    }

    private static FormedGroup Describe(Sdk.Groups.GroupProblem problem, ImmutableArray<int> members)
    {
        var organisations = members.Select(member => problem.Organisations[member]).Distinct().Count();
        var shared = SharedLanguages(problem.Members, members);
        var text = $"{members.Length} members of {organisations} organisations"
            + (shared.Count == 0 ? ", without a language that all of them speak." : $", who all speak {string.Join(", ", shared)}.");
        return new FormedGroup(members, new Reason(
            "TRANSVERSAL_GROUP",
            text,
            ReasonParameter.Of("members", members.Length),
            ReasonParameter.Of("organisations", organisations),
            ReasonParameter.Of("sharedLanguages", shared)));
    }

    private static IReadOnlyList<string> SharedLanguages(Cohort people, ImmutableArray<int> members)
        => members.IsEmpty
            ? []
            : [.. members.Select(member => people[member].Bits(Features.Languages).ToIds()).Aggregate<IEnumerable<string>>((all, next) => all.Intersect(next, StringComparer.Ordinal))];
}
