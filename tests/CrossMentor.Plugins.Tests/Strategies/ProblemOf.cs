using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Tests.Strategies;

/// <summary>Builds small matching problems out of pairs.</summary>
internal static class ProblemOf
{
    public static MatchingProblem Pairs(
        int menteeCount,
        int mentorCount,
        (int Mentee, int Mentor, int Score)[] candidates,
        int[]? mentorCapacities = null,
        OrganisationQuota[]? quotas = null,
        (int Mentee, int Mentor)[]? pins = null,
        ImmutableArray<MatchingGoal>? goals = null,
        (int Mentee, int Mentor)[]? running = null,
        FairShares? shares = null)
    {
        var ordered = candidates.OrderBy(pair => pair.Mentee).ThenBy(pair => pair.Mentor).ToArray();
        return new MatchingProblem
        {
            RowStarts = [.. Enumerable.Range(0, menteeCount + 1).Select(mentee => ordered.Count(pair => pair.Mentee < mentee))],
            EdgeMentors = [.. ordered.Select(pair => pair.Mentor)],
            EdgeScores = [.. ordered.Select(pair => pair.Score)],
            MentorCapacities = [.. mentorCapacities ?? Enumerable.Repeat(1, mentorCount)],
            MenteeCapacities = [.. Enumerable.Repeat(1, menteeCount)],
            MentorOrganisations = [.. Enumerable.Range(0, mentorCount)],
            MenteeOrganisations = [.. Enumerable.Range(mentorCount, menteeCount)],
            OrganisationCount = mentorCount + menteeCount,
            Quotas = [.. quotas ?? []],
            PinnedEdges = EdgesOf(pins),
            RunningEdges = EdgesOf(running),
            FairShares = shares,
            Goals = goals ?? [MatchingGoal.MostPlaced, MatchingGoal.TotalScore],
            Seed = 7,
        };

        ImmutableArray<int> EdgesOf((int Mentee, int Mentor)[]? pairs)
            => [.. (pairs ?? []).Select(pair => Array.FindIndex(ordered, edge => (edge.Mentee, edge.Mentor) == pair)).Order()];
    }

    public static (int Mentee, int Mentor)[] Chosen(MatchingProblem problem, PairsChosen answer)
        => [.. answer.Edges.Select(edge => (problem.MenteeOf(edge), problem.EdgeMentors[edge]))];
}
