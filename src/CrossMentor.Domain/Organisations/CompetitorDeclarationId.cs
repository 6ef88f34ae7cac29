using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Organisations;

/// <summary>Identifies a declaration that two organisations compete.</summary>
public readonly record struct CompetitorDeclarationId(Guid Value) : ITypedId<CompetitorDeclarationId>
{
    public static CompetitorDeclarationId From(Guid value) => new(value);

    public int CompareTo(CompetitorDeclarationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(CompetitorDeclarationId left, CompetitorDeclarationId right) => left.Value < right.Value;

    public static bool operator >(CompetitorDeclarationId left, CompetitorDeclarationId right) => left.Value > right.Value;

    public static bool operator <=(CompetitorDeclarationId left, CompetitorDeclarationId right) => left.Value <= right.Value;

    public static bool operator >=(CompetitorDeclarationId left, CompetitorDeclarationId right) => left.Value >= right.Value;
}
