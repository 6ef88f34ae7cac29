using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;
using CrossMentor.Sdk.Testing.Inputs;
using CrossMentor.Sdk.Testing.Judging;

namespace CrossMentor.Sdk.Testing;

/// <summary>The laws of an <see cref="IMatchingStrategy"/>.</summary>
/// <param name="create">Makes a fresh strategy with the settings to try.</param>
public sealed class StrategyLaws(Func<IMatchingStrategy> create) : PluginLaws
{
    /// <summary>What the strategy is asked to strive for.</summary>
    public ImmutableArray<MatchingGoal> Goals { get; init; } = [MatchingGoal.MostPlaced, MatchingGoal.TotalScore];

    /// <summary>What checks the certificates of its answers; needed when it gives any.</summary>
    public ICertificateVerifier? Verifier { get; init; }

    /// <summary>Whether the strategy lets the seed draw lots for rows; it then does not claim <see cref="Law.PermutationInvariance"/>.</summary>
    public bool DrawsLots { get; init; }

    /// <summary>The side for which the strategy claims <see cref="Law.StrategyProofness"/>; null for none.</summary>
    /// <remarks>
    /// The scores of a person's own candidates are taken for the person's report. No stable matching is strategy-proof for both sides (Roth 1982), deferred
    /// acceptance is for the side that proposes when the other side's priorities are not part of the report (Dubins and Freedman 1981), and letting people
    /// choose in an order that no report can change is for the side that chooses.
    /// </remarks>
    public Side? StrategyProofFor { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> Laws => StrategyJudge.Laws;

    private protected override string? WhyNotClaimed(Law law) => law switch
    {
        Law.PermutationInvariance when DrawsLots => "the strategy draws lots for rows, so another order draws other lots.",
        Law.StrategyProofness when StrategyProofFor is null => "the strategy claims it for neither side.",
        Law.Monotonicity or Law.ScaleInvariance when !Goals.Contains(MatchingGoal.TotalScore) => "the strategy does not strive for scores.",
        Law.Optimality when !Judge().CarriesCertificates => "no answer carries a certificate.",
        _ => null,
    };

    private protected override IEnumerable<LawFinding> Try(Law law) => Judge().Try(law);

    private StrategyJudge Judge() => new(
        this,
        create,
        [.. from round in Enumerable.Range(0, Rounds)
            from shape in Enum.GetValues<ProblemShape>()
            select GeneratedProblem.Of(shape, Seed + (ulong)round, Goals)]);
}
