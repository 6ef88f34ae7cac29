using CrossMentor.Sdk.Solvers.Assignment.Flow;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>The candidates of each mentee that the core has at first, in compressed rows.</summary>
internal sealed class CoreEdges(int[] starts, int[] mentors, int[] scores)
{
    public ReadOnlySpan<int> Mentors => mentors;

    public ReadOnlySpan<int> MentorsOf(int mentee) => mentors.AsSpan(starts[mentee], starts[mentee + 1] - starts[mentee]);

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
