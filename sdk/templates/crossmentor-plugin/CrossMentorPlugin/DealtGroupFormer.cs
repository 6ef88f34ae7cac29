using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Solvers.Groups;
using CrossMentor.Sdk.Strategies;
using GroupProblem = CrossMentor.Sdk.Groups.GroupProblem;

namespace CrossMentorPlugin;

/// <summary>Deals the members to groups by lot, so that no two of one organisation meet.</summary>
[MatchingPlugin(Id = "crossmentor.plugin-id.dealt-groups", SdkMajor = SdkVersion.Major)]
public sealed class DealtGroupFormer : IGroupFormer
{
    /// <inheritdoc/>
    public GroupAnswer Form(GroupProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var conflicts = FindConflicts(problem).ToList();
        if (conflicts.Count > 0)
        {
            return new GroupsImpossible([.. conflicts]);
        }

        var formation = TransversalGroups.Form(new([.. problem.Organisations], problem.GroupCount), problem.Seed, ct);
        progress?.Report(new WorkProgress(1, 1));
        return formation.IsRefused
            ? new GroupsImpossible([.. formation.Refusals.Select(refusal => new Conflict(new Reason(refusal.Code, refusal.Message), [], [], []))])
            : new GroupsFormed([.. formation.Groups.Select(members => new FormedGroup(
                [.. members.Order()],
                new Reason("DEALT_BY_LOT", $"{members.Count} members were dealt to this group.", ReasonParameter.Of("members", members.Count))))]);
    }

    private static IEnumerable<Conflict> FindConflicts(GroupProblem problem)
    {
        int[] homeless = [.. Rows(problem, organisation => organisation < 0)];
        if (homeless.Length > 0)
        {
            yield return new Conflict(new Reason("ORGANISATION_UNKNOWN", "The organisation of some members is not known."), [], [.. homeless], []);
            yield break;
        }

        foreach (var organisation in problem.Organisations.Distinct().Order())
        {
            int[] members = [.. Rows(problem, other => other == organisation)];
            if (members.Length > problem.GroupCount
                || (members.Length < problem.GroupCount && problem.Composition == GroupComposition.OneOfEachOrganisation))
            {
                yield return new Conflict(
                    new Reason(
                        "MEMBERS_DO_NOT_FIT_GROUPS",
                        $"An organisation has {members.Length} members for {problem.GroupCount} groups.",
                        ReasonParameter.Of("members", members.Length),
                        ReasonParameter.Of("groups", problem.GroupCount)),
                    [],
                    [.. members],
                    [organisation]);
            }
        }
    }

    private static IEnumerable<int> Rows(GroupProblem problem, Predicate<int> isMeant)
        => Enumerable.Range(0, problem.Organisations.Length).Where(row => isMeant(problem.Organisations[row]));
}
