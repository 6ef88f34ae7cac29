using CrossMentor.Sdk.Solvers.Certificates;

namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>Either a proven best set of pairs, or the reasons why there is none.</summary>
public sealed record AssignmentSolution
{
    private readonly AssignmentCertificate? certificate;
    private readonly StagedCertificate? stagedCertificate;

    private AssignmentSolution()
    {
    }

    /// <summary>Whether the problem has no solution; then <see cref="Refusals"/> says why and everything else is empty.</summary>
    public bool IsRefused => Refusals.Count > 0;

    /// <summary>Why there is no solution; empty otherwise. In the order of the pins and exclusions, then of the organisations.</summary>
    public IReadOnlyList<AssignmentRefusal> Refusals { get; private init; } = [];

    /// <summary>The chosen pairs, by mentee index and then by mentor index.</summary>
    public IReadOnlyList<ChosenPair> Pairs { get; init; } = [];

    /// <summary>The sum of the scores of the chosen pairs, in points.</summary>
    public long TotalScore { get; init; }

    /// <summary>Mentees with places left over, by index.</summary>
    public IReadOnlyList<OpenPlace> OpenMentees { get; private init; } = [];

    /// <summary>Mentors with places left over, by index.</summary>
    public IReadOnlyList<OpenPlace> OpenMentors { get; private init; } = [];

    /// <summary>The proof that no other solution has more pairs, or as many pairs and a higher total score, when these are the problem's goals.</summary>
    /// <exception cref="InvalidOperationException">The problem was refused or has other goals, or the pairs are only claimed.</exception>
    public AssignmentCertificate Certificate
        => certificate ?? throw new InvalidOperationException("Only the solver's own solutions by the usual goals carry this certificate; a refusal or a mere claim does not.");

    /// <summary>The proof that no other solution is better by the problem's goals, when they are others than the usual ones.</summary>
    /// <exception cref="InvalidOperationException">The problem was refused or has the usual goals, or the pairs are only claimed.</exception>
    public StagedCertificate StagedCertificate
        => stagedCertificate ?? throw new InvalidOperationException("Only the solver's own solutions by other goals than the usual ones carry this certificate; a refusal or a mere claim does not.");

    /// <summary>Pairs that somebody claims to be best, for <see cref="CertificateChecker"/>; such a solution carries no certificate of its own.</summary>
    /// <param name="pairs">The pairs, by mentee index and then by mentor index.</param>
    public static AssignmentSolution Claimed(IReadOnlyList<ChosenPair> pairs)
        => new() { Pairs = pairs, TotalScore = pairs.Sum(pair => (long)pair.Score) };

    internal static AssignmentSolution Refused(IReadOnlyList<AssignmentRefusal> refusals) => new() { Refusals = refusals };

    internal static AssignmentSolution Optimal(
        IReadOnlyList<ChosenPair> pairs, IReadOnlyList<OpenPlace> openMentees, IReadOnlyList<OpenPlace> openMentors, AssignmentCertificate certificate)
        => Proven(new(certificate), pairs, openMentees, openMentors);

    internal static AssignmentSolution Staged(
        IReadOnlyList<ChosenPair> pairs, IReadOnlyList<OpenPlace> openMentees, IReadOnlyList<OpenPlace> openMentors, StagedCertificate certificate)
        => Proven(new(certificate), pairs, openMentees, openMentors);

    private static AssignmentSolution Proven(
        AssignmentSolution proof, IReadOnlyList<ChosenPair> pairs, IReadOnlyList<OpenPlace> openMentees, IReadOnlyList<OpenPlace> openMentors)
        => proof with { Pairs = pairs, TotalScore = pairs.Sum(pair => (long)pair.Score), OpenMentees = openMentees, OpenMentors = openMentors };

    private AssignmentSolution(AssignmentCertificate certificate) => this.certificate = certificate;

    private AssignmentSolution(StagedCertificate certificate) => stagedCertificate = certificate;
}
