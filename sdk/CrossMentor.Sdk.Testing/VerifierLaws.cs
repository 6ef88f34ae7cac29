using System.Collections.Immutable;
using CrossMentor.Sdk.Strategies;
using CrossMentor.Sdk.Testing.Inputs;
using CrossMentor.Sdk.Testing.Judging;

namespace CrossMentor.Sdk.Testing;

/// <summary>The laws of an <see cref="ICertificateVerifier"/>, tried on the certificates of a strategy that is right.</summary>
/// <param name="create">Makes a fresh verifier.</param>
/// <param name="createStrategy">Makes a strategy whose certificates it understands.</param>
public sealed class VerifierLaws(Func<ICertificateVerifier> create, Func<IMatchingStrategy> createStrategy) : PluginLaws
{
    /// <summary>What the strategy is asked to strive for.</summary>
    public ImmutableArray<MatchingGoal> Goals { get; init; } = [MatchingGoal.MostPlaced, MatchingGoal.TotalScore];

    /// <inheritdoc/>
    public override IReadOnlyList<Law> Laws { get; } = [Law.Determinism, Law.Statelessness, Law.Totality, Law.Completeness, Law.Soundness];

    private protected override IEnumerable<LawFinding> Try(Law law) => new VerifierJudge(
        create,
        createStrategy,
        [.. from round in Enumerable.Range(0, Rounds)
            from shape in Enum.GetValues<ProblemShape>()
            select GeneratedProblem.Of(shape, Seed + (ulong)round, Goals)]).Try(law);
}
