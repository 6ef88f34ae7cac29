using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>Whether a strategy's answer keeps every demand of its problem. Nothing is taken on trust.</summary>
internal static class AnswerCheck
{
    public static string? FindFault(MatchingProblem problem, PairsChosen answer)
    {
        var menteeLoads = new int[problem.MenteeCount];
        var mentorLoads = new int[problem.MentorCount];
        var seen = new HashSet<int>();
        foreach (var edge in answer.Edges)
        {
            if ((uint)edge >= (uint)problem.EdgeCount)
            {
                return $"it chose edge {edge}, which is no candidate.";
            }

            if (!seen.Add(edge))
            {
                return $"it chose edge {edge} twice.";
            }

            menteeLoads[problem.MenteeOf(edge)]++;
            mentorLoads[problem.EdgeMentors[edge]]++;
        }

        foreach (var pin in problem.PinnedEdges)
        {
            if (!seen.Contains(pin))
            {
                return $"it left out edge {pin}, which is pinned.";
            }
        }

        return FindOverload("mentee", menteeLoads, problem.MenteeCapacities.AsSpan())
            ?? FindOverload("mentor", mentorLoads, problem.MentorCapacities.AsSpan())
            ?? FindQuotaFault(problem, menteeLoads, mentorLoads)
            ?? FindAlternativeFault(problem, answer);
    }

    private static string? FindAlternativeFault(MatchingProblem problem, PairsChosen answer)
    {
        foreach (var alternative in answer.Alternatives.IsDefault ? [] : answer.Alternatives)
        {
            if (alternative.Mentor is { } mentor && (uint)mentor >= (uint)problem.MentorCount)
            {
                return $"its alternative to edge {alternative.Edge} is mentor row {mentor}, which does not exist.";
            }

            if (alternative.GoalLost is { } goal && !problem.Goals.Contains(goal))
            {
                return $"its alternative to edge {alternative.Edge} loses {goal}, which is no goal of the run.";
            }
        }

        return null;
    }

    private static string? FindOverload(string side, int[] loads, ReadOnlySpan<int> capacities)
    {
        for (var row = 0; row < loads.Length; row++)
        {
            if (loads[row] > capacities[row])
            {
                return $"it gave {side} row {row} {loads[row]} pairs; the capacity is {capacities[row]}.";
            }
        }

        return null;
    }

    private static string? FindQuotaFault(MatchingProblem problem, int[] menteeLoads, int[] mentorLoads)
    {
        foreach (var quota in problem.Quotas)
        {
            var (loads, organisations) = quota.Side == Side.Mentor
                ? (mentorLoads, problem.MentorOrganisations)
                : (menteeLoads, problem.MenteeOrganisations);
            var pairs = 0;
            for (var row = 0; row < loads.Length; row++)
            {
                pairs += organisations[row] == quota.Organisation ? loads[row] : 0;
            }

            if (pairs < quota.Minimum || pairs > quota.Maximum)
            {
                return $"it gave organisation code {quota.Organisation} {pairs} pairs on the {quota.Side} side; the quota is {quota.Minimum} to {quota.Maximum}.";
            }
        }

        return null;
    }
}
