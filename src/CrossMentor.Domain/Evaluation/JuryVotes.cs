namespace CrossMentor.Domain.Evaluation;

/// <summary>All that a jury was asked and answered on one prize.</summary>
/// <param name="stoodDown">Jurors who stood down: what they have not voted is not waited for.</param>
public sealed class JuryVotes(IReadOnlyCollection<JuryBallot> ballots, IReadOnlySet<JurorId> stoodDown)
{
    public bool AreComplete => ballots.All(ballot => ballot.IsCast || stoodDown.Contains(ballot.JurorId));

    public bool AreIntact => ballots.All(ballot => ballot.IsIntact);

    /// <summary>The receipts of what was cast, in the order of the alphabet, which says nothing of who voted or on what.</summary>
    public IReadOnlyList<string> Receipts => [.. ballots.Where(ballot => ballot.IsCast).Select(ballot => ballot.Receipt!).Order(StringComparer.Ordinal)];

    /// <summary>A nomination that all of its jurors abstained on is not counted.</summary>
    public NominationId? WinnerOf(PrizeTieBreak tieBreak, string lotSeed) => PrizeTally.WinnerOf(
        ballots
            .Where(ballot => ballot.IsCast ? !ballot.Abstains : !stoodDown.Contains(ballot.JurorId))
            .GroupBy(ballot => ballot.NominationId)
            .Select(asked => new GradedNomination(asked.Key, asked.Count(), [.. asked.Select(ballot => ballot.Grade).OfType<JuryGrade>()])),
        tieBreak,
        lotSeed);
}
