using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>Has learning groups formed and verifies them.</summary>
internal static class Grouping
{
    public static (ImmutableArray<LearningGroup> Groups, ImmutableArray<DemandConflict>? Conflicts) Form(
        Roster roster,
        PluginPanel panel,
        PluginSelection plugins,
        MatchingPolicy policy,
        MatchingProblem problem,
        PairsChosen chosen,
        ulong seed,
        IProgress<MatchingProgress>? progress,
        CancellationToken ct)
    {
        if (policy.LearningGroups is not { } wanted || plugins.GroupFormer is not { } former)
        {
            return ([], null);
        }

        var placed = chosen.Edges.Select(problem.MenteeOf).ToHashSet();
        int[] members = [.. Enumerable.Range(0, problem.MenteeCount).Where(row => wanted.Members == LearningGroupMembers.AllMentees || placed.Contains(row))];
        ImmutableArray<Guid> memberIds = [.. members.Select(row => roster.MenteeIds[row])];
        var groupProblem = new GroupProblem
        {
            Members = panel.Grant(former.Reference).Mentees.Select(members),
            Organisations = [.. members.Select(row => roster.MenteeOrganisations[row])],
            GroupCount = wanted.GroupCount,
            Composition = wanted.Composition,
            Seed = seed,
        };
        var relay = ProgressRelay.To(progress, MatchingStage.Grouping);
        var answer = PluginCall.Ask(former.Reference, () => former.Instance.Form(groupProblem, relay, ct), ct);
        ct.ThrowIfCancellationRequested();
        switch (answer)
        {
            case GroupsImpossible { Conflicts: { IsDefaultOrEmpty: false } conflicts }:
                return ([], ConflictNaming.Name(conflicts, memberIds, roster));
            case GroupsFormed { Groups.IsDefault: false } formed:
                return GroupCheck.FindFault(groupProblem, formed) is { } fault
                    ? throw new PluginFaultException(former.Reference.Id, "GROUP_ANSWER_INVALID", fault)
                    : (Name(formed, memberIds), null);
            default:
                throw new PluginFaultException(former.Reference.Id, "GROUP_ANSWER_INVALID", "it answered neither groups nor conflicts.");
        }
    }

    private static ImmutableArray<LearningGroup> Name(GroupsFormed formed, ImmutableArray<Guid> memberIds)
        => [.. formed.Groups
            .Select(group => new LearningGroup([.. group.Members.Select(member => memberIds[member]).Order()], group.Reason))
            .OrderBy(group => group.MemberIds.IsEmpty ? Guid.Empty : group.MemberIds[0])];
}
