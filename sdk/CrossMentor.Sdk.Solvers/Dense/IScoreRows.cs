namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>The scores of all pairs, row by row, without the need to keep them: rows are asked for again when they are needed again.</summary>
/// <remarks>
/// A row has to be the same each time it is read; a source whose rows change has no optimum. The solver reads from one thread at a time, rows in ascending
/// order, each row two to four times.
/// </remarks>
public interface IScoreRows
{
    /// <summary>How many mentees there are: the rows.</summary>
    int MenteeCount { get; }

    /// <summary>How many mentors there are: the length of a row.</summary>
    int MentorCount { get; }

    /// <summary>Answers some rows, one after the other: written into the buffer, or from where they lie anyway.</summary>
    /// <param name="firstMentee">The mentee of the first row.</param>
    /// <param name="menteeCount">How many rows.</param>
    /// <param name="buffer">Room for the rows, with any content; may be left unused.</param>
    /// <returns>
    /// <paramref name="menteeCount"/> times <see cref="MentorCount"/> scores in points, from 0 to <see cref="Assignment.CandidateEdges.HighestScore"/>, or
    /// <see cref="ScoreMatrix.Forbidden"/> for a pair that the rules do not allow.
    /// </returns>
    ReadOnlySpan<int> Read(int firstMentee, int menteeCount, Span<int> buffer);
}
