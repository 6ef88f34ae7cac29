namespace CrossMentor.Domain.Matching;

/// <summary>What one scorer adds to a score.</summary>
/// <param name="Points">What the scorer gave, 0 to 1,000.</param>
/// <param name="Amount">What it adds to the score.</param>
public sealed record Contribution(string PluginId, string Label, int Points, int Weight, int Amount, string Text);

/// <summary>What one hard rule says about two people.</summary>
/// <param name="Code">OK where the rule allows.</param>
public sealed record RuleVerdict(string PluginId, VerdictKind Verdict, string Code, string Text);

/// <summary>Why two people fit.</summary>
/// <remarks>Valid by construction: the contributions sum exactly to the score.</remarks>
public sealed record PairExplanation
{
    public const int ScoreMax = 1_000_000;

    public PairExplanation(int score, IReadOnlyList<Contribution> contributions, IReadOnlyList<RuleVerdict> verdicts)
    {
        if (score is < 0 or > ScoreMax)
        {
            throw new ArgumentOutOfRangeException(nameof(score), score, $"A score lies between 0 and {ScoreMax}.");
        }

        if (contributions.Sum(contribution => (long)contribution.Amount) != score)
        {
            throw new ArgumentException("The contributions do not sum to the score.", nameof(contributions));
        }

        (Score, Contributions, Verdicts) = (score, contributions, verdicts);
    }

    /// <summary>0 to 1,000,000.</summary>
    public int Score { get; }

    public IReadOnlyList<Contribution> Contributions { get; }

    public IReadOnlyList<RuleVerdict> Verdicts { get; }
}
