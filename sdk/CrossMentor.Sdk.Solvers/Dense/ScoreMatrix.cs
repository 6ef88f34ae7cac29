using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>The scores of all pairs in memory, 4 bytes a pair.</summary>
public sealed class ScoreMatrix : IScoreRows
{
    /// <summary>Stands in place of a score where the rules do not allow the pair.</summary>
    public const int Forbidden = -1;

    private readonly int[] scores;

    /// <summary>Takes over the scores, row after row; nobody may change them afterwards.</summary>
    /// <param name="menteeCount">How many mentees there are: the rows.</param>
    /// <param name="mentorCount">How many mentors there are: the columns.</param>
    /// <param name="scores">One score a pair in points, 0 to <see cref="CandidateEdges.HighestScore"/>, or <see cref="Forbidden"/>.</param>
    /// <exception cref="ArgumentException">There are not as many scores as pairs. Scores out of range are found when the matrix is solved.</exception>
    public ScoreMatrix(int menteeCount, int mentorCount, int[] scores)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(menteeCount);
        ArgumentOutOfRangeException.ThrowIfNegative(mentorCount);
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.LongLength != (long)menteeCount * mentorCount)
        {
            throw new ArgumentException($"There are {scores.LongLength} scores for {menteeCount} mentees and {mentorCount} mentors.", nameof(scores));
        }

        (MenteeCount, MentorCount, this.scores) = (menteeCount, mentorCount, scores);
    }

    /// <inheritdoc/>
    public int MenteeCount { get; }

    /// <inheritdoc/>
    public int MentorCount { get; }

    /// <inheritdoc/>
    public ReadOnlySpan<int> Read(int firstMentee, int menteeCount, Span<int> buffer)
        => scores.AsSpan(firstMentee * MentorCount, menteeCount * MentorCount);
}
