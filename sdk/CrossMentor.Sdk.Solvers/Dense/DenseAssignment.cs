using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Certificates;
using CrossMentor.Sdk.Solvers.Dense.Lanes;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>Pairs everybody with one place each, exactly, where nearly every pair is allowed: as many pairs as possible, among those the highest total score.</summary>
/// <remarks>
/// <para>Small problems: Jonker and Volgenant, A shortest augmenting path algorithm for dense and sparse linear assignment problems, Computing 38, 1987,
/// with 32-bit vectors; O(n³) in the worst case, 4 bytes a pair.</para>
/// <para>Large problems: the core. The best few candidates of each mentee by score less a rough price of the mentor are solved as a sparse problem; all pairs
/// are then compared with its prices, those that are worth more than charged join the core, and so on until there is none: what remains is proven
/// for all pairs (Lee and Orlin, On very large scale assignment problems, in Large Scale Optimization, 1994; Volgenant, Linear and semi-assignment problems: a core
/// oriented approach, Computers &amp; Operations Research 23, 1996). Rows are read two to four times; about 2 kilobytes a mentee besides.</para>
/// <para>Scores are whole numbers, all arithmetic is exact, and the answer is the same on every processor, whatever its vectors.</para>
/// </remarks>
public static class DenseAssignment
{
    /// <summary>The most mentees and the most mentors.</summary>
    public const int MostPeople = 1 << 18;

    /// <summary>Up to how many pairs of people the whole matrix costs less than its core.</summary>
    internal const long MostPathPairs = 1_500L * 1_500;


    /// <summary>Solves the problem.</summary>
    /// <param name="rows">The scores of all pairs.</param>
    /// <param name="options">The method, and whom to tell about progress.</param>
    /// <param name="ct">Tested at least once a row.</param>
    /// <returns>A solution with its certificate, or a refusal.</returns>
    /// <exception cref="ArgumentException">A score is out of range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DenseSolution Solve(IScoreRows rows, DenseOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(options);
        ct.ThrowIfCancellationRequested();
        var people = Math.Max(rows.MenteeCount, rows.MentorCount);
        if (people > MostPeople)
        {
            return DenseSolution.Refused(new DenseTooLarge(people, MostPeople));
        }

        var pairWorth = PairWorth(rows);
        var prices = FindPrices(rows, pairWorth, options, ct);
        var certificate = new AssignmentCertificate
        {
            PairWorth = pairWorth,
            MenteePrices = prices.Mentees,
            MentorPrices = prices.Mentors,
            MenteeOrganisationPrices = [],
            MentorOrganisationPrices = [],
        };
        return DenseSolution.Optimal(
            prices.MentorOf,
            prices.TotalScore,
            certificate with { Seal = CertificateSeal.OfDense(prices.MentorOf, certificate) });
    }

    /// <summary>More than all points that any solution could have, twice over as in sparse problems.</summary>
    internal static long PairWorth(IScoreRows rows)
        => (2L * Math.Min(rows.MenteeCount, rows.MentorCount) * CandidateEdges.HighestScore) + 1;

    private static DensePrices FindPrices(IScoreRows rows, long pairWorth, DenseOptions options, CancellationToken ct)
    {
        var kernels = RowKernels.Of(options.Width);
        if (TakesPaths(rows, options.Method))
        {
            var found = PathAssignment.Find(rows, pairWorth, kernels, ct);
            if (found is not null)
            {
                options.Progress?.Report(new SolveProgress(rows.MenteeCount, rows.MenteeCount));
                return found;
            }
        }

        return new CoreAssignment(rows, pairWorth, kernels, options, ct).Find();
    }

    /// <summary>With different numbers on both sides there is no column reduction, so that mentors whom everybody wants make long paths.</summary>
    private static bool TakesPaths(IScoreRows rows, DenseMethod method)
    {
        var pairs = (long)rows.MenteeCount * rows.MentorCount;
        return method switch
        {
            DenseMethod.ShortestAugmentingPaths => pairs <= Array.MaxLength,
            DenseMethod.Automatic => pairs <= (rows.MenteeCount == rows.MentorCount ? MostPathPairs : MostPathPairs / 20),
            _ => false,
        };
    }
}
