using System.Collections;
using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>A claimed solution, read against its problem: whether it keeps every rule, and what is chosen.</summary>
internal sealed class SolutionClaim
{
    private readonly BitArray chosen;
    private readonly BitArray decided;

    private SolutionClaim(AssignmentProblem problem)
    {
        chosen = new BitArray(problem.Edges.Count);
        decided = new BitArray(problem.Edges.Count);
        MenteeLoads = new int[problem.MenteeCount];
        MentorLoads = new int[problem.MentorCount];
    }

    /// <summary>The first broken rule in words, or null.</summary>
    public string? Violation { get; private set; }

    public int[] MenteeLoads { get; }

    public int[] MentorLoads { get; }

    public static SolutionClaim Read(AssignmentProblem problem, AssignmentSolution solution)
    {
        var claim = new SolutionClaim(problem);
        claim.Violation = claim.ReadPairs(problem, solution)
            ?? claim.ReadDecisions(problem, solution)
            ?? CapacityViolation("Mentee", claim.MenteeLoads, problem.MenteeCapacities)
            ?? CapacityViolation("Mentor", claim.MentorLoads, problem.MentorCapacities)
            ?? QuotaViolation("mentee", claim.MenteeLoads, problem.MenteeQuotas)
            ?? QuotaViolation("mentor", claim.MentorLoads, problem.MentorQuotas);
        return claim;
    }

    /// <summary>Whether the edge is part of the solution.</summary>
    public bool IsChosen(int edge) => chosen[edge];

    /// <summary>Whether the edge is pinned or excluded, so that no solution can differ in it.</summary>
    public bool IsDecided(int edge) => decided[edge];

    public static long[] ByOrganisation(OrganisationQuotas quotas, int[] loads)
    {
        var sums = new long[quotas.OrganisationCount];
        for (var person = 0; person < loads.Length; person++)
        {
            if (quotas.OrganisationOf[person] >= 0)
            {
                sums[quotas.OrganisationOf[person]] += loads[person];
            }
        }

        return sums;
    }

    private string? ReadPairs(AssignmentProblem problem, AssignmentSolution solution)
    {
        var total = 0L;
        foreach (var pair in solution.Pairs)
        {
            var edge = FindEdge(problem, pair.Mentee, pair.Mentor);
            if (edge < 0)
            {
                return $"Mentee {pair.Mentee} and mentor {pair.Mentor} are chosen, but the rules do not allow this pair.";
            }

            if (chosen[edge])
            {
                return $"Mentee {pair.Mentee} and mentor {pair.Mentor} are chosen twice.";
            }

            if (problem.Edges.Scores[edge] != pair.Score)
            {
                return $"Mentee {pair.Mentee} and mentor {pair.Mentor} are claimed to score {pair.Score}, not {problem.Edges.Scores[edge]}.";
            }

            chosen[edge] = true;
            MenteeLoads[pair.Mentee]++;
            MentorLoads[pair.Mentor]++;
            total += pair.Score;
        }

        return total == solution.TotalScore ? null : $"The pairs score {total} in sum; {solution.TotalScore} is claimed.";
    }

    private string? ReadDecisions(AssignmentProblem problem, AssignmentSolution solution)
    {
        var pinned = new HashSet<PairIndex>(problem.Pins);
        foreach (var pin in pinned)
        {
            var edge = FindEdge(problem, pin.Mentee, pin.Mentor);
            if (edge < 0 || !chosen[edge])
            {
                return $"Mentee {pin.Mentee} and mentor {pin.Mentor} are pinned but not chosen.";
            }

            decided[edge] = true;
        }

        foreach (var pair in solution.Pairs)
        {
            if (pair.IsPinned != pinned.Contains(new PairIndex(pair.Mentee, pair.Mentor)))
            {
                return $"Mentee {pair.Mentee} and mentor {pair.Mentor} are claimed to be {(pair.IsPinned ? "" : "not ")}pinned.";
            }
        }

        foreach (var exclusion in problem.Exclusions)
        {
            var edge = FindEdge(problem, exclusion.Mentee, exclusion.Mentor);
            if (edge >= 0 && chosen[edge])
            {
                return $"Mentee {exclusion.Mentee} and mentor {exclusion.Mentor} are excluded but chosen.";
            }

            if (edge >= 0)
            {
                decided[edge] = true;
            }
        }

        return null;
    }

    private static int FindEdge(AssignmentProblem problem, int mentee, int mentor)
        => (uint)mentee < (uint)problem.MenteeCount && (uint)mentor < (uint)problem.MentorCount ? problem.Edges.Find(mentee, mentor) : -1;

    private static string? CapacityViolation(string side, int[] loads, ReadOnlySpan<int> capacities)
    {
        for (var person = 0; person < loads.Length; person++)
        {
            if (loads[person] > capacities[person])
            {
                return $"{side} {person} has {loads[person]} pairs and room for {capacities[person]}.";
            }
        }

        return null;
    }

    private static string? QuotaViolation(string side, int[] loads, OrganisationQuotas? quotas)
    {
        if (quotas is null)
        {
            return null;
        }

        var sums = ByOrganisation(quotas, loads);
        for (var organisation = 0; organisation < sums.Length; organisation++)
        {
            if (sums[organisation] < quotas.Lowest[organisation] || sums[organisation] > quotas.Highest[organisation])
            {
                return $"Organisation {organisation} has {sums[organisation]} pairs on the {side} side; "
                    + $"its quota is {quotas.Lowest[organisation]}..{quotas.Highest[organisation]}.";
            }
        }

        return null;
    }
}
