namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>The pairs that the rules allow, each with its score; a pair that is absent is forbidden.</summary>
/// <remarks>
/// Compressed rows: the candidates of mentee <c>i</c> are the positions <c>RowStarts[i] .. RowStarts[i + 1] - 1</c> of
/// <see cref="Mentors"/> and <see cref="Scores"/>. Valid by construction: within a row the mentors strictly ascend (so no pair
/// is listed twice), and every score is a whole number of points from 0 to <see cref="HighestScore"/>.
/// The arrays are taken over, not copied; nobody may change them afterwards.
/// </remarks>
public sealed class CandidateEdges
{
    /// <summary>The highest score an edge can have, in points.</summary>
    public const int HighestScore = 1_000_000;

    private readonly int[] rowStarts;
    private readonly int[] mentors;
    private readonly int[] scores;

    /// <summary>Takes over the compressed rows after checking their shape.</summary>
    /// <param name="mentorCount">How many mentors there are; mentor indices run from 0 to this minus one.</param>
    /// <param name="rowStarts">One entry a mentee and one more; starts at 0, never descends, ends at the number of edges.</param>
    /// <param name="mentors">The mentor of each edge; strictly ascending within a row.</param>
    /// <param name="scores">The score of each edge in points, 0 to <see cref="HighestScore"/>.</param>
    /// <exception cref="ArgumentException">The arrays do not have the shape described; the message names the place.</exception>
    public CandidateEdges(int mentorCount, int[] rowStarts, int[] mentors, int[] scores)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mentorCount);
        ArgumentNullException.ThrowIfNull(rowStarts);
        ArgumentNullException.ThrowIfNull(mentors);
        ArgumentNullException.ThrowIfNull(scores);
        CheckShape(mentorCount, rowStarts, mentors, scores);
        (MentorCount, this.rowStarts, this.mentors, this.scores) = (mentorCount, rowStarts, mentors, scores);
    }

    /// <summary>How many mentees there are, with or without candidates.</summary>
    public int MenteeCount => rowStarts.Length - 1;

    /// <summary>How many mentors there are, with or without candidates.</summary>
    public int MentorCount { get; }

    /// <summary>How many pairs are allowed.</summary>
    public int Count => mentors.Length;

    /// <summary>Where the candidates of each mentee start; one entry a mentee and one more.</summary>
    public ReadOnlySpan<int> RowStarts => rowStarts;

    /// <summary>The mentor of each edge.</summary>
    public ReadOnlySpan<int> Mentors => mentors;

    /// <summary>The score of each edge in points.</summary>
    public ReadOnlySpan<int> Scores => scores;

    /// <summary>Builds the rows from pairs in any order.</summary>
    /// <param name="menteeCount">How many mentees there are.</param>
    /// <param name="mentorCount">How many mentors there are.</param>
    /// <param name="pairs">Allowed pairs with their scores in points; each pair at most once.</param>
    /// <exception cref="ArgumentException">An index or a score is out of range, or a pair is listed twice.</exception>
    public static CandidateEdges FromPairs(int menteeCount, int mentorCount, IEnumerable<(int Mentee, int Mentor, int Score)> pairs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(menteeCount);
        ArgumentNullException.ThrowIfNull(pairs);
        var sorted = pairs.ToArray();
        Array.Sort(sorted);
        var starts = new int[menteeCount + 1];
        foreach (var (mentee, _, _) in sorted)
        {
            if ((uint)mentee >= (uint)menteeCount)
            {
                throw new ArgumentException($"Mentee {mentee} is not one of the {menteeCount} mentees.", nameof(pairs));
            }

            starts[mentee + 1]++;
        }

        for (var mentee = 0; mentee < menteeCount; mentee++)
        {
            starts[mentee + 1] += starts[mentee];
        }

        return new CandidateEdges(
            mentorCount,
            starts,
            Array.ConvertAll(sorted, pair => pair.Mentor),
            Array.ConvertAll(sorted, pair => pair.Score));
    }

    /// <summary>The position of a pair in <see cref="Mentors"/> and <see cref="Scores"/>, or -1 when the pair is forbidden.</summary>
    /// <param name="mentee">Index of the mentee.</param>
    /// <param name="mentor">Index of the mentor.</param>
    public int Find(int mentee, int mentor)
    {
        var start = rowStarts[mentee];
        var position = Array.BinarySearch(mentors, start, rowStarts[mentee + 1] - start, mentor);
        return position < 0 ? -1 : position;
    }

    /// <summary>The mentee whose row contains the edge at a position.</summary>
    internal int MenteeOf(int edge)
    {
        var (low, high) = (0, MenteeCount - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = rowStarts[middle] <= edge ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static void CheckShape(int mentorCount, int[] rowStarts, int[] mentors, int[] scores)
    {
        if (rowStarts.Length == 0 || rowStarts[0] != 0 || rowStarts[^1] != mentors.Length)
        {
            throw new ArgumentException("Row starts run from 0 to the number of edges, one entry a mentee and one more.", nameof(rowStarts));
        }

        if (mentors.Length != scores.Length)
        {
            throw new ArgumentException($"There are {mentors.Length} mentors but {scores.Length} scores.", nameof(scores));
        }

        for (var mentee = 0; mentee + 1 < rowStarts.Length; mentee++)
        {
            if (rowStarts[mentee + 1] < rowStarts[mentee] || rowStarts[mentee + 1] > mentors.Length)
            {
                throw new ArgumentException($"The row of mentee {mentee} ends before it starts or beyond the last edge.", nameof(rowStarts));
            }

            var previous = -1;
            for (var edge = rowStarts[mentee]; edge < rowStarts[mentee + 1]; edge++)
            {
                if (mentors[edge] <= previous || mentors[edge] >= mentorCount)
                {
                    throw new ArgumentException(
                        $"The row of mentee {mentee} names mentor {mentors[edge]}; mentors strictly ascend and stay below {mentorCount}.",
                        nameof(mentors));
                }

                if ((uint)scores[edge] > HighestScore)
                {
                    throw new ArgumentException(
                        $"The score {scores[edge]} of mentee {mentee} and mentor {mentors[edge]} is not from 0 to {HighestScore}.",
                        nameof(scores));
                }

                previous = mentors[edge];
            }
        }
    }
}
