using CrossMentor.Sdk.Groups;

namespace CrossMentor.Matching.Running;

/// <summary>Whether groups are what was asked for. Nothing is taken on trust.</summary>
internal static class GroupCheck
{
    public static string? FindFault(GroupProblem problem, GroupsFormed answer)
    {
        if (answer.Groups.Length != problem.GroupCount)
        {
            return $"it formed {answer.Groups.Length} groups; {problem.GroupCount} were asked for.";
        }

        var groupOf = new int[problem.Organisations.Length];
        Array.Fill(groupOf, -1);
        for (var group = 0; group < answer.Groups.Length; group++)
        {
            if (answer.Groups[group].Members.IsDefault)
            {
                return $"it gave group {group} no list of members.";
            }

            foreach (var member in answer.Groups[group].Members)
            {
                if ((uint)member >= (uint)groupOf.Length)
                {
                    return $"it put member row {member} into a group, who does not take part.";
                }

                if (groupOf[member] >= 0)
                {
                    return $"it put member row {member} into two groups.";
                }

                groupOf[member] = group;
            }
        }

        return Array.IndexOf(groupOf, -1) is var left and >= 0
            ? $"it left member row {left} without a group."
            : FindCompositionFault(problem, groupOf);
    }

    private static string? FindCompositionFault(GroupProblem problem, int[] groupOf)
    {
        var seen = new HashSet<(int Group, int Organisation)>();
        for (var member = 0; member < groupOf.Length; member++)
        {
            if (!seen.Add((groupOf[member], problem.Organisations[member])))
            {
                return $"it put two members of organisation code {problem.Organisations[member]} into group {groupOf[member]}.";
            }
        }

        var organisationCount = problem.Organisations.Distinct().Count();
        return problem.Composition == GroupComposition.OneOfEachOrganisation && seen.Count != organisationCount * problem.GroupCount
            ? "it formed groups that lack a member of some organisation."
            : null;
    }
}
