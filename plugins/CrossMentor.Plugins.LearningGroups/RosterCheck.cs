using System.Collections.Immutable;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.LearningGroups;

/// <summary>Whether the members can be divided as asked at all, and which organisations stand in the way.</summary>
internal static class RosterCheck
{
    public static ImmutableArray<Conflict> FindConflicts(GroupProblem problem)
    {
        if (problem.Organisations.Any(organisation => organisation < 0))
        {
            return [new Conflict(
                new Reason("ORGANISATION_UNKNOWN", "It is not known which organisation some member belongs to, so nobody can say whom he or she may meet."),
                [],
                [.. Enumerable.Range(0, problem.Organisations.Length).Where(member => problem.Organisations[member] < 0)],
                [])];
        }

        var conflicts = ImmutableArray.CreateBuilder<Conflict>();
        if (problem.Organisations.Length < problem.GroupCount)
        {
            conflicts.Add(new Conflict(
                new Reason(
                    "TOO_FEW_MEMBERS",
                    $"{problem.Organisations.Length} members do not fill {problem.GroupCount} groups.",
                    ReasonParameter.Of("members", problem.Organisations.Length),
                    ReasonParameter.Of("groups", problem.GroupCount)),
                [],
                [],
                []));
        }

        foreach (var organisation in problem.Organisations.Distinct().Order())
        {
            int[] members = [.. Enumerable.Range(0, problem.Organisations.Length).Where(member => problem.Organisations[member] == organisation)];
            var isTooMany = members.Length > problem.GroupCount;
            var isTooFew = members.Length < problem.GroupCount && problem.Composition == GroupComposition.OneOfEachOrganisation;
            if (isTooMany || isTooFew)
            {
                conflicts.Add(AtFault(organisation, members, problem.GroupCount, isTooMany));
            }
        }

        return conflicts.ToImmutable();
    }

    private static Conflict AtFault(int organisation, int[] members, int groups, bool isTooMany)
    {
        var text = isTooMany
            ? $"An organisation has {members.Length} members for {groups} groups, so two of them would meet."
            : $"An organisation has {members.Length} members for {groups} groups, so a group would lack one.";
        return new Conflict(
            new Reason("GROUP_NOT_TRANSVERSAL", text, ReasonParameter.Of("members", members.Length), ReasonParameter.Of("groups", groups)),
            [],
            [.. members],
            [organisation]);
    }
}
