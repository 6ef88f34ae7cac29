using CrossMentor.Sdk.Solvers.Assignment.Flow;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>The candidates of a network as rows of scores: what is no candidate is forbidden.</summary>
internal sealed class CandidateScores(FlowNetwork network, Work work) : IScoreRows
{
    public int MenteeCount => network.Rows.PersonCount;

    public int MentorCount => network.Columns.PersonCount;

    public ReadOnlySpan<int> Read(int firstMentee, int menteeCount, Span<int> buffer)
    {
        var scores = buffer[..(menteeCount * MentorCount)];
        scores.Fill(ScoreMatrix.Forbidden);
        for (var row = 0; row < menteeCount; row++)
        {
            var own = scores.Slice(row * MentorCount, MentorCount);
            var candidates = network.Candidates;
            work.Count(candidates.End(firstMentee + row) - candidates.Start(firstMentee + row) + 1);
            foreach (var edge in candidates.Packed.AsSpan()[candidates.Start(firstMentee + row)..candidates.End(firstMentee + row)])
            {
                own[CandidateRows.ColumnOf(edge)] = CandidateRows.WorthOf(edge);
            }
        }

        return scores;
    }
}
