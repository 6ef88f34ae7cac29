using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Dense.Lanes;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>Solves a dense problem over its whole matrix, with the scarcer side as rows.</summary>
internal static class PathAssignment
{
    /// <summary>The pairs and their prices, or null when shortest augmenting paths in 32 bits lead to no answer.</summary>
    public static DensePrices? Find(IScoreRows scores, long pairWorth, RowKernels kernels, CancellationToken ct)
    {
        var (mentees, mentors) = (scores.MenteeCount, scores.MentorCount);
        var menteesAreRows = mentees <= mentors;
        var (rows, columns) = menteesAreRows ? (mentees, mentors) : (mentors, mentees);
        if (rows == 0)
        {
            return new DensePrices(Enumerable.Repeat(-1, mentees).ToArray(), 0, new long[mentees], new long[mentors]);
        }

        var costs = Costs(scores, menteesAreRows, kernels, ct);
        if (JonkerVolgenant.Solve(costs, rows, columns, kernels, ct) is not var (columnOf, prices))
        {
            return null;
        }

        var (rowPrices, columnPrices) = (new long[rows], Array.ConvertAll(prices, price => -(long)price));
        var total = 0L;
        for (var row = 0; row < rows; row++)
        {
            var column = columnOf[row];
            total += CandidateEdges.HighestScore - costs[(row * columns) + column];
            rowPrices[row] = pairWorth + CandidateEdges.HighestScore - costs[(row * columns) + column] - columnPrices[column];
        }

        return menteesAreRows
            ? new DensePrices(columnOf, total, rowPrices, columnPrices)
            : new DensePrices(RowOf(columnOf, columns), total, columnPrices, rowPrices);
    }

    /// <summary>The row of each column, or -1, from the column of each row, or -1.</summary>
    public static int[] RowOf(int[] columnOf, int columns)
    {
        var rowOf = new int[columns];
        Array.Fill(rowOf, -1);
        for (var row = 0; row < columnOf.Length; row++)
        {
            if (columnOf[row] >= 0)
            {
                rowOf[columnOf[row]] = row;
            }
        }

        return rowOf;
    }

    /// <summary>What each pair lacks of the highest score.</summary>
    private static int[] Costs(IScoreRows scores, bool menteesAreRows, RowKernels kernels, CancellationToken ct)
    {
        var (mentees, mentors) = (scores.MenteeCount, scores.MentorCount);
        var costs = new int[mentees * mentors];
        ScoreReader.ForEach(scores, (mentee, row) =>
        {
            ScoreReader.Check(mentee, row, kernels);
            var (at, step) = menteesAreRows ? (mentee * mentors, 1) : (mentee, mentees);
            foreach (var score in row)
            {
                costs[at] = score < 0 ? JonkerVolgenant.Absent : CandidateEdges.HighestScore - score;
                at += step;
            }
        }, ct);
        return costs;
    }
}
