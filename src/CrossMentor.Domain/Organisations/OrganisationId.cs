using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Domain.Organisations;

/// <summary>Identifies an organisation.</summary>
public readonly record struct OrganisationId(Guid Value) : ITypedId<OrganisationId>
{
    public static OrganisationId From(Guid value) => new(value);

    public int CompareTo(OrganisationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();

    public static bool operator <(OrganisationId left, OrganisationId right) => left.Value < right.Value;

    public static bool operator >(OrganisationId left, OrganisationId right) => left.Value > right.Value;

    public static bool operator <=(OrganisationId left, OrganisationId right) => left.Value <= right.Value;

    public static bool operator >=(OrganisationId left, OrganisationId right) => left.Value >= right.Value;
}
