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
        using var seal = new Sum(CancellationToken.None);
        seal.Add<int>(mentorOf.ToArray());
        seal.Add<long>([certificate.PairWorth]);
        seal.Add<long>(certificate.MenteePrices.ToArray());
        seal.Add<long>(certificate.MentorPrices.ToArray());
        return seal.End();
    }

    public static string Of(AssignmentProblem problem, IReadOnlyList<ChosenPair> pairs, AssignmentCertificate certificate, CancellationToken ct)
    {
        using var seal = new Sum(ct);
        AddClaim(seal, problem, pairs);
        seal.Add<long>([certificate.PairWorth]);
        seal.Add<long>(certificate.MenteePrices.ToArray());
        seal.Add<long>(certificate.MentorPrices.ToArray());
        seal.Add<long>(certificate.MenteeOrganisationPrices.ToArray());
        seal.Add<long>(certificate.MentorOrganisationPrices.ToArray());
        return seal.End();
    }

    /// <summary>The seal of a solution that was found goal by goal: the goals and what they compare with are part of it.</summary>
    public static string OfStages(AssignmentProblem problem, IReadOnlyList<ChosenPair> pairs, StagedCertificate certificate, CancellationToken ct)
    {
        using var seal = new Sum(ct);
        AddClaim(seal, problem, pairs);
        seal.Add<int>(problem.Goals.Select(goal => (int)goal).ToArray());
        seal.Add<int>(problem.FairShares is { } shares ? [(int)shares.Side, shares.Denominator] : []);
        seal.Add(problem.FairShares is null ? [] : problem.FairShares.Numerators);
        AddDecisions(seal, problem.RunningPairs);
        foreach (var stage in certificate.Stages)
        {
            seal.Add<long>(stage.MenteePrices.ToArray());
            seal.Add<long>(stage.MentorPrices.ToArray());
            seal.Add<long>(stage.MenteeOrganisationPrices.ToArray());
            seal.Add<long>(stage.MentorOrganisationPrices.ToArray());
        }

        return seal.End();
    }

    private static void AddClaim(Sum seal, AssignmentProblem problem, IReadOnlyList<ChosenPair> pairs)
    {
        seal.Add(problem.MenteeCapacities);
        seal.Add(problem.MentorCapacities);
        seal.Add(problem.Edges.RowStarts);
        seal.Add(problem.Edges.Mentors);
        seal.Add(problem.Edges.Scores);
        AddDecisions(seal, problem.Pins);
        AddDecisions(seal, problem.Exclusions);
        AddQuotas(seal, problem.MenteeQuotas);
        AddQuotas(seal, problem.MentorQuotas);
        seal.Add<int>(pairs.SelectMany(pair => new[] { pair.Mentee, pair.Mentor, pair.Score, pair.IsPinned ? 1 : 0 }).ToArray());
    }

    // Decisions are a set: the order in which people made them does not matter.
    private static void AddDecisions(Sum seal, IReadOnlyList<PairIndex> decisions)
        => seal.Add<int>(decisions.OrderBy(pair => pair.Mentee).ThenBy(pair => pair.Mentor).SelectMany(pair => new[] { pair.Mentee, pair.Mentor }).ToArray());

    private static void AddQuotas(Sum seal, OrganisationQuotas? quotas)
    {
        seal.Add(quotas is null ? [] : quotas.OrganisationOf);
        seal.Add(quotas is null ? [] : quotas.Lowest);
        seal.Add(quotas is null ? [] : quotas.Highest);
    }

    private sealed class Sum(CancellationToken ct) : IDisposable
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public void Add<T>(ReadOnlySpan<T> numbers)
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

        public void Dispose() => hash.Dispose();

        public string End() => Convert.ToHexString(hash.GetHashAndReset());
    }
}
