using CrossMentor.Sdk.Solvers.Dense.Lanes;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>Solves a stored matrix of costs with 32-bit numbers: column reduction, augmenting row reduction, shortest augmenting paths.</summary>
/// <remarks>
/// Jonker and Volgenant, A shortest augmenting path algorithm for dense and sparse linear assignment problems, Computing 38, 1987; O(n³) in the
/// worst case. Rows are the scarcer side. With fewer rows than columns there is no column reduction: a column that stays free has to
/// keep the price 0. The numbers stay below 2²⁸, which is tested as they grow; beyond, or when a row cannot be placed, there is no answer and
/// the caller takes the way that counts with 64 bits.
/// </remarks>
internal sealed class JonkerVolgenant
{
    /// <summary>The cost of a forbidden pair: no path that uses one is ever shortest.</summary>
    public const int Absent = 1 << 29;

    private const int Greatest = 1 << 28;
    private const int Hidden = 1 << 29;
    private const int HiddenPrice = -(1 << 30);
    private const int ReductionPasses = 2;

    private readonly int[] costs;
    private readonly int rows;
    private readonly int columns;
    private readonly RowKernels kernels;
    private readonly CancellationToken ct;
    private readonly int[] prices;
    private readonly int[] columnOf;
    private readonly int[] rowOf;
    private readonly int[] free;
    private int freeCount;

    private JonkerVolgenant(int[] costs, int rows, int columns, RowKernels kernels, CancellationToken ct)
    {
        (this.costs, this.rows, this.columns, this.kernels, this.ct) = (costs, rows, columns, kernels, ct);
        prices = new int[columns];
        columnOf = new int[rows];
        rowOf = new int[columns];
        free = new int[rows];
        Array.Fill(columnOf, -1);
        Array.Fill(rowOf, -1);
    }

    /// <summary>The column of each row and the price of each column, 0 or less; or null when this way leads to no answer.</summary>
    public static (int[] Columns, int[] Prices)? Solve(int[] costs, int rows, int columns, RowKernels kernels, CancellationToken ct)
    {
        var solve = new JonkerVolgenant(costs, rows, columns, kernels, ct);
        if (rows < columns)
        {
            solve.FreeAll();
        }
        else if (!solve.ReduceColumns())
        {
            return null;
        }

        if (!solve.ReduceRows() || !solve.Augment())
        {
            return null;
        }

        // Where every column is taken, only differences of prices matter; the greatest becomes 0.
        var highest = rows == columns && rows > 0 ? solve.prices.Max() : 0;
        for (var column = 0; column < columns; column++)
        {
            solve.prices[column] -= highest;
        }

        return (solve.columnOf, solve.prices);
    }

    private ReadOnlySpan<int> Row(int row) => costs.AsSpan(row * columns, columns);

    private void FreeAll()
    {
        for (var row = 0; row < rows; row++)
        {
            free[freeCount++] = row;
        }
    }

    private bool ReduceColumns()
    {
        var cheapest = new int[columns];
        Row(0).CopyTo(prices);
        for (var row = 1; row < rows; row++)
        {
            kernels.ReduceColumns(Row(row), row, prices, cheapest);
        }

        if (prices.AsSpan().ContainsAnyInRange(Greatest, int.MaxValue))
        {
            return false;
        }

        var wins = new int[rows];
        for (var column = columns - 1; column >= 0; column--)
        {
            var row = cheapest[column];
            if (wins[row]++ == 0)
            {
                (columnOf[row], rowOf[column]) = (column, row);
            }
        }

        // A row that won once and a column can be told apart by what the next column would cost it.
        for (var row = 0; row < rows; row++)
        {
            if (wins[row] == 0)
            {
                free[freeCount++] = row;
            }
            else if (wins[row] == 1)
            {
                var column = columnOf[row];
                var price = prices[column];
                prices[column] = HiddenPrice;
                var (least, _, _, _) = kernels.TwoLeast(Row(row), prices);
                prices[column] = least < Greatest ? price - least : price;
            }
        }

        return true;
    }

    private bool ReduceRows()
    {
        for (var pass = 0; pass < ReductionPasses; pass++)
        {
            var (count, at) = (freeCount, 0);
            var bidsAtOnce = 20L * columns;
            freeCount = 0;
            while (at < count)
            {
                ct.ThrowIfCancellationRequested();
                var row = free[at++];
                var (least, column, next, nextColumn) = kernels.TwoLeast(Row(row), prices);
                if (least >= Greatest)
                {
                    return false;
                }

                var former = rowOf[column];
                var lowers = next > least && next < Greatest;
                if (lowers)
                {
                    prices[column] -= next - least;
                    if (prices[column] < -Greatest)
                    {
                        return false;
                    }
                }
                else if (former >= 0 && next == least)
                {
                    column = nextColumn;
                    former = rowOf[column];
                }

                (columnOf[row], rowOf[column]) = (column, row);
                if (former >= 0)
                {
                    columnOf[former] = -1;
                    if (lowers && bidsAtOnce-- > 0)
                    {
                        free[--at] = former;
                    }
                    else
                    {
                        free[freeCount++] = former;
                    }
                }
            }
        }

        return true;
    }

    private bool Augment()
    {
        var distances = new int[columns];
        var searched = new int[columns];
        var from = new int[columns];
        var waiting = new int[columns];
        var done = new List<(int Column, int Distance)>();
        for (var index = 0; index < freeCount; index++)
        {
            var source = free[index];
            Array.Fill(distances, int.MaxValue);
            prices.CopyTo(searched, 0);
            done.Clear();
            var (row, gone, reached, count, end) = (source, 0, int.MinValue, 0, -1);
            while (end < 0)
            {
                ct.ThrowIfCancellationRequested();
                var least = kernels.Relax(Row(row), searched, distances, from, row, gone);
                if (least <= reached || count == 0)
                {
                    if (least >= Greatest)
                    {
                        return false;
                    }

                    reached = Math.Max(reached, least);
                    var found = count + kernels.EqualTo(distances, reached, waiting.AsSpan(count));
                    for (; count < found && end < 0; count++)
                    {
                        var column = waiting[count];
                        end = rowOf[column] < 0 ? column : -1;
                        (distances[column], searched[column]) = (Hidden, HiddenPrice);
                    }

                    if (end >= 0)
                    {
                        break;
                    }
                }

                var next = waiting[--count];
                done.Add((next, reached));
                row = rowOf[next];
                gone = costs[(row * columns) + next] - prices[next] - reached;
            }

            foreach (var (column, distance) in done)
            {
                prices[column] += distance - reached;
                if (prices[column] < -Greatest)
                {
                    return false;
                }
            }

            for (var column = end; ;)
            {
                var holder = from[column];
                rowOf[column] = holder;
                (column, columnOf[holder]) = (columnOf[holder], column);
                if (holder == source)
                {
                    break;
                }
            }
        }

        return true;
    }
}
