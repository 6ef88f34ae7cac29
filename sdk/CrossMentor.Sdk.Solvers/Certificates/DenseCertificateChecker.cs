using System.Numerics;
using System.Runtime.InteropServices;
using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Dense;

namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>Checks that a dense solution keeps the rules and that its certificate proves it best.</summary>
/// <remarks>As <see cref="CertificateChecker"/>, without a line of the solver: one look at every pair, whole numbers of 64 bits.</remarks>
public static class DenseCertificateChecker
{
    // Below this no sum of two prices, or of a worth and a score, can leave 64 bits.
    private const long MostWorth = long.MaxValue / 4;

    /// <summary>Checks a solution.</summary>
    /// <param name="rows">The scores of all pairs as stated.</param>
    /// <param name="solution">The pairs and the total score that are claimed.</param>
    /// <param name="certificate">The prices that are claimed to prove it.</param>
    /// <param name="ct">Tested once a row.</param>
    /// <returns>Accepted, or the first violated condition in words.</returns>
    public static CertificateVerdict Check(IScoreRows rows, DenseSolution solution, AssignmentCertificate certificate, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(certificate);
        var violation = ShapeViolation(rows, solution, certificate)
            ?? MatchingViolation(rows, solution)
            ?? PriceViolation("Mentee", certificate.MenteePrices, solution.MentorOf.Select(mentor => mentor >= 0).ToArray())
            ?? PriceViolation("Mentor", certificate.MentorPrices, Taken(rows.MentorCount, solution.MentorOf))
            ?? PairsViolation(rows, solution, certificate, ct);
        if (violation is null && !string.Equals(CertificateSeal.OfDense(solution.MentorOf, certificate), certificate.Seal, StringComparison.Ordinal))
        {
            violation = "The seal belongs to other pairs or other prices.";
        }

        return violation is null ? CertificateVerdict.Accepted : CertificateVerdict.Rejected(violation);
    }

    private static string? ShapeViolation(IScoreRows rows, DenseSolution solution, AssignmentCertificate certificate)
    {
        if (solution.Refusal is not null)
        {
            return "The problem was refused, so there is no solution to prove.";
        }

        if (solution.MentorOf.Count != rows.MenteeCount || certificate.MenteePrices.Count != rows.MenteeCount
            || certificate.MentorPrices.Count != rows.MentorCount
            || certificate.MenteeOrganisationPrices.Count + certificate.MentorOrganisationPrices.Count > 0)
        {
            return "The certificate does not have one price for each mentee and mentor, or the solution not one mentor for each mentee.";
        }

        // One pair more has to outweigh all the points that any solution could have.
        var mostPoints = (long)Math.Min(rows.MenteeCount, rows.MentorCount) * CandidateEdges.HighestScore;
        return certificate.PairWorth > mostPoints && certificate.PairWorth <= MostWorth
            ? null
            : $"A pair is worth {certificate.PairWorth}, which does not exceed the {mostPoints} points a solution could have, or exceeds {MostWorth}.";
    }

    private static string? MatchingViolation(IScoreRows rows, DenseSolution solution)
    {
        var menteeOf = new int[rows.MentorCount];
        Array.Fill(menteeOf, -1);
        for (var mentee = 0; mentee < rows.MenteeCount; mentee++)
        {
            var mentor = solution.MentorOf[mentee];
            if (mentor < -1 || mentor >= rows.MentorCount)
            {
                return $"Mentee {mentee} is paired with mentor {mentor}, who does not exist.";
            }

            if (mentor >= 0 && menteeOf[mentor] >= 0)
            {
                return $"Mentor {mentor} is paired with mentee {menteeOf[mentor]} and with mentee {mentee}.";
            }

            if (mentor >= 0)
            {
                menteeOf[mentor] = mentee;
            }
        }

        return null;
    }

    private static bool[] Taken(int mentors, IReadOnlyList<int> mentorOf)
    {
        var taken = new bool[mentors];
        foreach (var mentor in mentorOf.Where(mentor => mentor >= 0))
        {
            taken[mentor] = true;
        }

        return taken;
    }

    private static string? PriceViolation(string side, IReadOnlyList<long> prices, bool[] isTaken)
    {
        for (var person = 0; person < isTaken.Length; person++)
        {
            if (prices[person] < 0 || prices[person] > MostWorth)
            {
                return $"{side} {person} has the price {prices[person]}; it must be from 0 to {MostWorth}.";
            }

            if (prices[person] > 0 && !isTaken[person])
            {
                return $"{side} {person} has the price {prices[person]} although the place is open.";
            }
        }

        return null;
    }

    private static string? PairsViolation(IScoreRows rows, DenseSolution solution, AssignmentCertificate certificate, CancellationToken ct)
    {
        long[] mentorPrices = [.. certificate.MentorPrices];
        var buffer = new int[rows.MentorCount];
        var (total, count) = (0L, 0);
        for (var mentee = 0; mentee < rows.MenteeCount; mentee++)
        {
            ct.ThrowIfCancellationRequested();
            var scores = rows.Read(mentee, 1, buffer);
            if (scores.Length != rows.MentorCount)
            {
                return $"The row of mentee {mentee} has {scores.Length} scores.";
            }

            var atMost = certificate.MenteePrices[mentee] - certificate.PairWorth;
            for (var mentor = FarthestWithin(scores, mentorPrices, atMost); mentor < scores.Length; mentor++)
            {
                if (scores[mentor] >= 0 && scores[mentor] - mentorPrices[mentor] > atMost)
                {
                    return $"Mentee {mentee} and mentor {mentor} are worth {certificate.PairWorth + scores[mentor]} and charged only "
                        + $"{certificate.MenteePrices[mentee] + mentorPrices[mentor]}.";
                }
            }

            var chosen = solution.MentorOf[mentee];
            if (chosen < 0)
            {
                continue;
            }

            if (scores[chosen] < 0)
            {
                return $"Mentee {mentee} and mentor {chosen} are chosen, but the rules do not allow this pair.";
            }

            if (scores[chosen] - mentorPrices[chosen] < atMost)
            {
                return $"Mentee {mentee} and mentor {chosen} are chosen, but charged more than they are worth.";
            }

            (total, count) = (total + scores[chosen], count + 1);
        }

        return total == solution.TotalScore && count == solution.PairCount
            ? null
            : $"The {count} pairs score {total} in sum; {solution.PairCount} and {solution.TotalScore} are claimed.";
    }

    /// <summary>Up to where no pair is worth more than it is charged, looked at several pairs at a time: at the first that is, or where too few are left.</summary>
    private static int FarthestWithin(ReadOnlySpan<int> scores, ReadOnlySpan<long> mentorPrices, long atMost)
    {
        var many = MemoryMarshal.Cast<int, Vector<int>>(scores);
        var prices = MemoryMarshal.Cast<long, Vector<long>>(mentorPrices);
        var bound = new Vector<long>(atMost);
        for (var place = 0; place < many.Length && (2 * place) + 1 < prices.Length; place++)
        {
            Vector.Widen(many[place], out var first, out var second);
            var isWorthMore = (Vector.GreaterThan(first - prices[2 * place], bound) & Vector.GreaterThanOrEqual(first, Vector<long>.Zero))
                | (Vector.GreaterThan(second - prices[(2 * place) + 1], bound) & Vector.GreaterThanOrEqual(second, Vector<long>.Zero));
            if (isWorthMore != Vector<long>.Zero)
            {
                return place * Vector<int>.Count;
            }
        }

        return many.Length * Vector<int>.Count;
    }
}
