using CrossMentor.Sdk.Solvers.Assignment.Flow;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>The candidates of each mentee that are part of the core so far, in compressed rows.</summary>
internal sealed class CoreEdges(int[] starts, int[] mentors, int[] scores)
{
    public int[] Starts => starts;

    public int[] Mentors => mentors;

    public int[] Scores => scores;

    /// <summary>The same core with more edges; nobody lists an edge twice.</summary>
    public CoreEdges With(List<(int Mentee, int Mentor, int Score)> added)
    {
        var merged = new int[starts.Length];
        foreach (var (mentee, _, _) in added)
        {
            merged[mentee + 1]++;
        }

        for (var mentee = 0; mentee + 1 < starts.Length; mentee++)
        {
            merged[mentee + 1] = checked(merged[mentee + 1] + merged[mentee] + starts[mentee + 1] - starts[mentee]);
        }

        var (allMentors, allScores) = (new int[merged[^1]], new int[merged[^1]]);
        var next = new int[starts.Length];
        for (var mentee = 0; mentee + 1 < starts.Length; mentee++)
        {
            var (from, count) = (starts[mentee], starts[mentee + 1] - starts[mentee]);
            mentors.AsSpan(from, count).CopyTo(allMentors.AsSpan(merged[mentee]));
            scores.AsSpan(from, count).CopyTo(allScores.AsSpan(merged[mentee]));
            next[mentee] = merged[mentee] + count;
        }

        foreach (var (mentee, mentor, score) in added)
        {
            var at = next[mentee]++;
            (allMentors[at], allScores[at]) = (mentor, score);
        }

        return new CoreEdges(merged, allMentors, allScores);
    }

    /// <summary>The edges as rows of mentees, or of mentors.</summary>
    public CandidateRows ToRows(int mentorCount, bool menteesAreRows)
    {
        var packed = new ulong[mentors.Length];
        if (menteesAreRows)
        {
            for (var edge = 0; edge < packed.Length; edge++)
            {
                packed[edge] = CandidateRows.Pack(mentors[edge], scores[edge]);
            }

            return new CandidateRows(starts, packed);
        }

        var rowStarts = new int[mentorCount + 1];
        foreach (var mentor in mentors)
        {
            rowStarts[mentor + 1]++;
        }

        for (var mentor = 0; mentor < mentorCount; mentor++)
        {
            rowStarts[mentor + 1] += rowStarts[mentor];
        }

        var next = rowStarts[..^1];
        for (var mentee = 0; mentee + 1 < starts.Length; mentee++)
        {
            for (var edge = starts[mentee]; edge < starts[mentee + 1]; edge++)
            {
                packed[next[mentors[edge]]++] = CandidateRows.Pack(mentee, scores[edge]);
            }
        }

        return new CandidateRows(rowStarts, packed);
    }
}
