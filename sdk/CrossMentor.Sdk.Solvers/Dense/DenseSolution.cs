using CrossMentor.Sdk.Solvers.Assignment;
using CrossMentor.Sdk.Solvers.Certificates;

namespace CrossMentor.Sdk.Solvers.Dense;

/// <summary>A proven best set of pairs of a dense problem, or why it was refused.</summary>
public sealed record DenseSolution
{
    private readonly AssignmentCertificate? certificate;

    private DenseSolution(AssignmentCertificate? certificate) => this.certificate = certificate;

    /// <summary>Why the problem was not solved; null when it was.</summary>
    public AssignmentRefusal? Refusal { get; private init; }

    /// <summary>The mentor of each mentee, or -1. Empty when refused.</summary>
    public IReadOnlyList<int> MentorOf { get; init; } = [];

    /// <summary>How many pairs there are.</summary>
    public int PairCount { get; init; }

    /// <summary>The sum of the scores of the pairs, in points.</summary>
    public long TotalScore { get; init; }

    /// <summary>The proof that no other solution has more pairs, or as many pairs and a higher total score; it has no organisations.</summary>
    /// <exception cref="InvalidOperationException">The problem was refused.</exception>
    public AssignmentCertificate Certificate
        => certificate ?? throw new InvalidOperationException("A refused problem has no certificate.");

    internal static DenseSolution Refused(AssignmentRefusal refusal) => new(certificate: null) { Refusal = refusal };

    internal static DenseSolution Optimal(int[] mentorOf, long totalScore, AssignmentCertificate certificate) => new(certificate)
    {
        MentorOf = mentorOf,
        PairCount = mentorOf.Count(mentor => mentor >= 0),
        TotalScore = totalScore,
    };
}
