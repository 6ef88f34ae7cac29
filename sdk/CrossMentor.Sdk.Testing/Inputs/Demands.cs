using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>Which demands of a problem a set of pairs breaks, each in words or not at all.</summary>
internal static class Demands
{
    public static bool IsKept(MatchingProblem problem, IReadOnlyCollection<int> edges)
        => CapacityFault(problem, edges) is null && PinFault(problem, edges) is null && QuotaFault(problem, edges) is null;

    public static string? CandidateFault(MatchingProblem problem, IReadOnlyCollection<int> edges)
    {
        var seen = new HashSet<int>();
        foreach (var edge in edges)
        {
            if ((uint)edge >= (uint)problem.EdgeCount)
            {
                return $"It chose edge {edge}; the candidates are the edges 0 to {problem.EdgeCount - 1}.";
            }

            if (!seen.Add(edge))
            {
                return $"It chose edge {edge} twice.";
            }
        }

        return null;
    }

    public static string? CapacityFault(MatchingProblem problem, IReadOnlyCollection<int> edges)
    {
        for (var mentee = 0; mentee < problem.MenteeCount; mentee++)
        {
            var pairs = edges.Count(edge => problem.MenteeOf(edge) == mentee);
            if (pairs > problem.MenteeCapacities[mentee])
            {
                return $"It gave mentee row {mentee} {pairs} pairs; there is room for {problem.MenteeCapacities[mentee]}.";
            }
        }

        for (var mentor = 0; mentor < problem.MentorCount; mentor++)
        {
            var pairs = edges.Count(edge => problem.EdgeMentors[edge] == mentor);
            if (pairs > problem.MentorCapacities[mentor])
            {
                return $"It gave mentor row {mentor} {pairs} pairs; there is room for {problem.MentorCapacities[mentor]}.";
            }
        }

        return null;
    }

    public static string? PinFault(MatchingProblem problem, IReadOnlyCollection<int> edges)
    {
        foreach (var pin in problem.PinnedEdges)
        {
            if (!edges.Contains(pin))
            {
                return $"It left out edge {pin} (mentee row {problem.MenteeOf(pin)}, mentor row {problem.EdgeMentors[pin]}), which is pinned.";
            }
        }

        return null;
    }

    public static string? QuotaFault(MatchingProblem problem, IReadOnlyCollection<int> edges)
    {
        foreach (var quota in problem.Quotas)
        {
            var pairs = edges.Count(edge => quota.Organisation == (quota.Side == Side.Mentee
                ? problem.MenteeOrganisations[problem.MenteeOf(edge)]
                : problem.MentorOrganisations[problem.EdgeMentors[edge]]));
            if (pairs < quota.Minimum || pairs > quota.Maximum)
            {
                return $"It gave organisation code {quota.Organisation} {pairs} pairs on the {quota.Side} side; the quota is {quota.Minimum} to {quota.Maximum}.";
            }
        }

        return null;
    }
}
