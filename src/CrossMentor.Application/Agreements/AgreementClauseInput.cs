using CrossMentor.Domain.Agreements;

namespace CrossMentor.Application.Agreements;

/// <summary>One clause of an agreement as it is proposed.</summary>
public sealed record AgreementClauseInput
{
    public required ClauseKind Kind { get; init; }

    public required IReadOnlyList<LocalTextInput> Texts { get; init; }

    /// <summary>For a non-recruitment clause only, and needed there.</summary>
    public int? ProtectionMonths { get; init; }

    internal AgreementClause Read() => new(Kind, [.. Texts.Select(text => text.Read())], ProtectionMonths);
}
