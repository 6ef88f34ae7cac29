namespace CrossMentor.Domain.Matching;

/// <summary>Why two people fit.</summary>
/// <remarks>Valid by construction: the contributions sum exactly to the score.</remarks>
public sealed record PairExplanation
{
    public const int ScoreMax = 1_000_000;

    public PairExplanation(int score, IReadOnlyList<Contribution> contributions, IReadOnlyList<RuleVerdict> verdicts, PairAlternative? alternative = null)
    {
        if (score is < 0 or > ScoreMax)
        {
            throw new ArgumentOutOfRangeException(nameof(score), score, $"A score lies between 0 and {ScoreMax}.");
        }

        if (contributions.Sum(contribution => (long)contribution.Amount) != score)
        {
            throw new ArgumentException("The contributions do not sum to the score.", nameof(contributions));
        }

        (Score, Contributions, Verdicts, Alternative) = (score, contributions, verdicts, alternative);
    }

    /// <summary>0 to 1,000,000.</summary>
    public int Score { get; }

    public IReadOnlyList<Contribution> Contributions { get; }

    public IReadOnlyList<RuleVerdict> Verdicts { get; }

    /// <summary>What would be without the pair; null where the strategy does not say.</summary>
    public PairAlternative? Alternative { get; }
}
