namespace CrossMentor.Domain.Agreements;

/// <summary>One clause of an agreement.</summary>
/// <param name="Texts">In the order of the languages.</param>
/// <param name="ProtectionMonths">How long after the programme a non-recruitment clause protects; null for the other clauses.</param>
public sealed record AgreementClause(ClauseKind Kind, IReadOnlyList<LocalText> Texts, int? ProtectionMonths = null)
{
    public const int TextLengthMax = 4000;
    public const int ProtectionMonthsMax = 60;
}
