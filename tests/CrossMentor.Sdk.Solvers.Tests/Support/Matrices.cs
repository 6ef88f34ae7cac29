using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Dense;

namespace CrossMentor.Sdk.Solvers.Tests.Support;

/// <summary>Random dense problems, and the same problems stated with edges.</summary>
internal static class Matrices
{
    /// <summary>A matrix whose kind follows from the seed: many ties or few, everybody's favourites, pairs that are forbidden.</summary>
    public static ScoreMatrix Random(ulong seed, int mentees, int mentors)
    {
        var numbers = new SeededNumbers(seed);
        var highest = new[] { 0, 1, 4, 1_000, CandidateEdges.HighestScore }[numbers.Below(5)];
        var favour = Enumerable.Range(0, mentors).Select(_ => numbers.OneIn(2) ? 0 : numbers.Between(0, highest)).ToArray();
        var (isPopular, forbids) = (numbers.OneIn(3), numbers.OneIn(2) ? numbers.Between(2, 6) : int.MaxValue);
        var scores = new int[mentees * mentors];
        for (var pair = 0; pair < scores.Length; pair++)
        {
            var score = numbers.Between(0, highest);
            scores[pair] = numbers.OneIn(forbids) ? ScoreMatrix.Forbidden : isPopular ? ((3 * favour[pair % mentors]) + score) / 4 : score;
        }

        return new ScoreMatrix(mentees, mentors, scores);
    }

    public static AssignmentProblem ToProblem(this IScoreRows rows)
    {
        var scores = rows.Read(0, rows.MenteeCount, new int[rows.MenteeCount * rows.MentorCount]).ToArray();
        return Problems.Of(rows.MenteeCount, rows.MentorCount, [.. scores
            .Select((score, pair) => (pair / Math.Max(1, rows.MentorCount), pair % Math.Max(1, rows.MentorCount), score))
            .Where(edge => edge.score >= 0)]);
    }
}
