using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Certificates;

/// <summary>The checksum over a problem, its solution and its prices.</summary>
internal static class CertificateSeal
{
    private const int NumbersAtOnce = 1 << 20;

    /// <summary>The seal of a dense solution: it binds pairs and prices. The scores themselves are what the checker reads.</summary>
    public static string OfDense(IReadOnlyList<int> mentorOf, AssignmentCertificate certificate)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add<int>(mentorOf.ToArray());
        Add<long>([certificate.PairWorth]);
        Add<long>(certificate.MenteePrices.ToArray());
        Add<long>(certificate.MentorPrices.ToArray());
        return Convert.ToHexString(hash.GetHashAndReset());

        void Add<T>(ReadOnlySpan<T> numbers)
            where T : unmanaged
        {
            hash.AppendData(BitConverter.GetBytes(numbers.Length));
            hash.AppendData(MemoryMarshal.AsBytes(numbers));
        }
    }

    public static string Of(AssignmentProblem problem, IReadOnlyList<ChosenPair> pairs, AssignmentCertificate certificate, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(problem.MenteeCapacities);
        Add(problem.MentorCapacities);
        Add(problem.Edges.RowStarts);
        Add(problem.Edges.Mentors);
        Add(problem.Edges.Scores);
        AddDecisions(problem.Pins);
        AddDecisions(problem.Exclusions);
        AddQuotas(problem.MenteeQuotas);
        AddQuotas(problem.MentorQuotas);
        Add<int>(pairs.SelectMany(pair => new[] { pair.Mentee, pair.Mentor, pair.Score, pair.IsPinned ? 1 : 0 }).ToArray());
        Add<long>([certificate.PairWorth]);
        Add<long>(certificate.MenteePrices.ToArray());
        Add<long>(certificate.MentorPrices.ToArray());
        Add<long>(certificate.MenteeOrganisationPrices.ToArray());
        Add<long>(certificate.MentorOrganisationPrices.ToArray());
        return Convert.ToHexString(hash.GetHashAndReset());

        void Add<T>(ReadOnlySpan<T> numbers)
            where T : unmanaged
        {
            // The length goes first, so that a number cannot move from one list to the next unnoticed.
            hash.AppendData(BitConverter.GetBytes(numbers.Length));
            for (var from = 0; from < numbers.Length; from += NumbersAtOnce)
            {
                ct.ThrowIfCancellationRequested();
                hash.AppendData(MemoryMarshal.AsBytes(numbers.Slice(from, Math.Min(NumbersAtOnce, numbers.Length - from))));
            }
        }

        // Decisions are a set: the order in which people made them does not matter.
        void AddDecisions(IReadOnlyList<PairIndex> decisions)
            => Add<int>(decisions.OrderBy(pair => pair.Mentee).ThenBy(pair => pair.Mentor).SelectMany(pair => new[] { pair.Mentee, pair.Mentor }).ToArray());

        void AddQuotas(OrganisationQuotas? quotas)
        {
            Add(quotas is null ? [] : quotas.OrganisationOf);
            Add(quotas is null ? [] : quotas.Lowest);
            Add(quotas is null ? [] : quotas.Highest);
        }
    }
}
